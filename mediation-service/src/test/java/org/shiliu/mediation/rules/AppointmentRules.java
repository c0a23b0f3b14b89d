package org.shiliu.mediation.rules;

import java.time.OffsetDateTime;
import java.util.List;

import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;

import static org.shiliu.mediation.rules.Provocations.with;
import static org.shiliu.mediation.support.Story.body;

/** Requests that break the rules of mediators and sessions. */
final class AppointmentRules {

  private AppointmentRules() {}

  static void appointment(Provocations rules) {
    rules.on(
        "MEDIATOR_NOT_ELIGIBLE",
        () -> {
          Story story = new Story().accepted();
          story
              .director
              .post("/api/v1/mediators/" + story.mediatorId + "/activity", body("active", false))
              .then()
              .statusCode(200);
          return story.step(story.director, "mediator", body("presiding", story.mediatorId));
        });
    rules.on(
        "MEDIATOR_IS_PARTY",
        () -> {
          Story story = new Story().accepted();
          return story.step(
              story.director, "mediator", body("presiding", story.register(story.wang.login())));
        });
    rules.on(
        "MEDIATOR_WAS_REPLACED",
        () -> {
          Story story = new Story().assigned();
          story.step(story.wang, "mediator/objection", body()).then().statusCode(200);
          return story.step(story.director, "mediator", body("presiding", story.mediatorId));
        });
    rules.on(
        "PRESIDING_TWICE",
        () -> {
          Story story = rules.shared("accepted", Story::accepted);
          return story.step(
              story.director,
              "mediator",
              body("presiding", story.mediatorId, "others", List.of(story.mediatorId)));
        });
    rules.on(
        "PARTIES_CHOSE_ANOTHER",
        () -> {
          Story story = new Story().asked();
          String other = story.register("mediator-ma");
          story.step(story.li, "mediator/choice", body("mediator", other)).then().statusCode(200);
          story.step(story.wang, "mediator/choice", body("mediator", other)).then().statusCode(200);
          story
              .step(story.wang, "parties/" + story.wangParty + "/consent", body("consents", true))
              .then()
              .statusCode(200);
          story
              .step(story.officer, "rights-notices", body("channel", "PHONE"))
              .then()
              .statusCode(200);
          story
              .step(story.officer, "acceptance", body("brief", "边界", "sealed", true))
              .then()
              .statusCode(200);
          return story.step(story.director, "mediator", body("presiding", story.mediatorId));
        });
    rules.on(
        "MEDIATOR_STILL_HAS_TIME",
        () -> {
          Story story = rules.shared("assigned", Story::assigned);
          return story.step(story.director, "mediator/release", body("reason", "未确认"));
        });
    rules.on(
        "MEDIATOR_CONFIRMED_ALREADY",
        () -> {
          Story story = rules.shared("confirmed", Story::confirmed);
          return story.step(
              story.mediator, "mediator/confirmation", body("noUndisclosedConflict", true));
        });
    rules.on(
        "CONFLICT_TO_DISCLOSE",
        () -> {
          Story story = rules.shared("assigned", Story::assigned);
          return story.step(
              story.mediator, "mediator/confirmation", body("noUndisclosedConflict", false));
        });
    rules.on(
        "NOTHING_DISCLOSED",
        () -> {
          Story story = rules.shared("confirmed", Story::confirmed);
          return story.step(story.li, "mediator/disclosure/answer", body("goOn", true));
        });
    rules.on(
        "DISCLOSURE_UNANSWERED",
        () -> {
          Story story = new Story().ready();
          story
              .step(
                  story.mediator,
                  "mediator/disclosure",
                  body("conflict", "OTHER_RELATION", "text", "与王大有是同事"))
              .then()
              .statusCode(200);
          story
              .step(story.li, "mediator/disclosure/answer", body("goOn", true))
              .then()
              .statusCode(200);
          return story.step(story.mediator, "mediation", null);
        });
    rules.on(
        "MEDIATOR_UNCONFIRMED",
        () -> {
          Story story = rules.shared("assigned", Story::assigned);
          return story.step(story.mediator, "mediation", null);
        });
    rules.on(
        "RIGHTS_NOT_ACKNOWLEDGED",
        () -> {
          Story story = rules.shared("confirmed", Story::confirmed);
          return story.step(story.mediator, "mediation", null);
        });
    rules.on(
        "IDENTITY_NOT_CHECKED",
        () -> {
          Story story = new Story().confirmed();
          story
              .step(story.li, "parties/" + story.liParty + "/rights-acknowledgement", body())
              .then()
              .statusCode(200);
          story
              .step(
                  story.officer,
                  "parties/" + story.wangParty + "/rights-acknowledgement",
                  body("how", "当面"))
              .then()
              .statusCode(200);
          return story.step(story.mediator, "mediation", null);
        });
    rules.on(
        "NOT_THE_MEDIATOR",
        () -> {
          Story story = rules.shared("assigned", Story::assigned);
          Person both = Person.of("officer-two", List.of("mediator", "officer"), story.community);
          return story.step(both, "mediation", null);
        });
  }

  static void sessions(Provocations rules) {
    rules.on(
        "SESSION_TIME",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(
              story.mediator,
              "sessions",
              with(story.session(), "heldTo", OffsetDateTime.now().plusHours(1).toString()));
        });
    rules.on(
        "OPEN_SESSION_NEEDS_ALL",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(
              story.mediator,
              "sessions",
              with(story.session(), "openAgreedBy", List.of(story.liParty)));
        });
    rules.on(
        "RIGHTS_NOT_TOLD",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(story.mediator, "sessions", with(story.session(), "rightsTold", false));
        });
    rules.on(
        "SESSION_IS_JOINT",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(
              story.mediator,
              "sessions",
              with(
                  story.session(),
                  "participants",
                  List.of(
                      body("party", story.liParty, "statement", "只有我", "signedBy", "IN_PERSON"))));
        });
    rules.on(
        "SESSION_NOT_READ_BACK",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(story.mediator, "sessions", with(story.session(), "readBack", false));
        });
  }
}
