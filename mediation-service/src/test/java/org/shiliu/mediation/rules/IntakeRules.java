package org.shiliu.mediation.rules;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Database;

import static org.shiliu.mediation.rules.Provocations.with;
import static org.shiliu.mediation.support.Story.body;

/** Requests that break the rules until acceptance. */
final class IntakeRules {

  private IntakeRules() {}

  static void filing(Provocations rules) {
    rules.on(
        "CASE_UNKNOWN",
        () -> {
          Story story = new Story();
          return story.read(story.officer);
        });
    rules.on(
        "CASE_EXISTS",
        () -> {
          Story story = rules.shared("draft", Story::draft);
          return story.wang.post("/api/v1/cases", story.application());
        });
    rules.on(
        "SOURCE_NOT_YOURS",
        () -> {
          Story story = new Story();
          return story.li.post("/api/v1/cases", with(story.application(), "source", "INITIATIVE"));
        });
    rules.on(
        "REFERRER_MISSING",
        () -> {
          Story story = new Story();
          return story.officer.post(
              "/api/v1/cases", with(story.application(), "source", "REFERRED"));
        });
    rules.on(
        "APPLICANT_MISSING",
        () -> {
          Story story = new Story();
          return story.li.post(
              "/api/v1/cases",
              with(
                  story.application(),
                  "parties",
                  List.of(body("side", "RESPONDENT", "person", body("name", "王大有")))));
        });
    rules.on(
        "ONE_KIND_OF_PARTY",
        () -> {
          Story story = new Story();
          return story.li.post(
              "/api/v1/cases",
              with(
                  story.application(),
                  "parties",
                  List.of(
                      body("side", "APPLICANT", "person", body("name", "李长河")),
                      body("side", "RESPONDENT"))));
        });
    rules.on(
        "PARTY_NAMED_TWICE",
        () -> {
          Story story = new Story();
          return story.li.post("/api/v1/cases", named(story, story.liParty, story.wang.login()));
        });
    rules.on(
        "AGAINST_ONESELF",
        () -> {
          Story story = new Story();
          return story.li.post("/api/v1/cases", named(story, story.wangParty, story.li.login()));
        });
    rules.on(
        "MEDIATOR_REGISTERED_ALREADY",
        () -> {
          Story story = new Story();
          return story.director.post(
              "/api/v1/mediators",
              body(
                  "community",
                  story.community,
                  "account",
                  story.mediator.login(),
                  "name",
                  "赵",
                  "languages",
                  List.of("zh")));
        });
    rules.on(
        "MEDIATOR_UNKNOWN",
        () -> new Story().director.get("/api/v1/mediators/" + UUID.randomUUID()));
    rules.on(
        "TOO_FEW_PARTIES",
        () -> {
          Story story = new Story();
          story
              .li
              .post(
                  "/api/v1/cases",
                  with(
                      story.application(),
                      "parties",
                      List.of(body("side", "APPLICANT", "person", body("name", "李长河")))))
              .then()
              .statusCode(201);
          return story.step(story.li, "submission", body("freeWill", true));
        });
    rules.on(
        "NAME_MISSING",
        () -> {
          Story story = new Story().draft();
          Database.asOwner(
              "update party set person_id = null where id = '" + story.wangParty + "'");
          return story.step(story.li, "submission", body("freeWill", true));
        });
    rules.on(
        "APPLICANT_CONSENT_MISSING",
        () -> {
          Story story = rules.shared("draft", Story::draft);
          return story.step(story.li, "submission", body("freeWill", false));
        });
    rules.on(
        "PROOF_OF_CONSENT_MISSING",
        () -> {
          Story story = new Story();
          story.grid.post("/api/v1/cases", story.application()).then().statusCode(201);
          return story.step(story.grid, "submission", body("freeWill", true));
        });
    rules.on(
        "NOT_YOUR_STEP",
        () -> {
          Story story = rules.shared("draft", Story::draft);
          return story.step(story.officer, "submission", body("freeWill", true));
        });
    rules.on(
        "STEP_NOT_POSSIBLE_NOW",
        () -> {
          Story story = rules.shared("submitted", Story::submitted);
          return story.step(story.li, "submission", body("freeWill", true));
        });
  }

  static void intake(Provocations rules) {
    rules.on(
        "PARTY_UNKNOWN",
        () -> {
          Story story = rules.shared("asked", Story::asked);
          return story.step(
              story.officer,
              "parties/" + UUID.randomUUID() + "/consent",
              body("consents", true, "how", "电话"));
        });
    rules.on(
        "NOT_YOUR_PARTY",
        () -> {
          Story story = rules.shared("asked", Story::asked);
          return story.step(
              story.li, "parties/" + story.wangParty + "/consent", body("consents", true));
        });
    rules.on(
        "ON_BEHALF_NEEDS_PROOF",
        () -> {
          Story story = rules.shared("asked", Story::asked);
          return story.step(
              story.officer, "parties/" + story.wangParty + "/consent", body("consents", true));
        });
    rules.on(
        "ANSWERED_ALREADY",
        () -> {
          Story story = rules.shared("consented", Story::consented);
          return story.step(
              story.wang, "parties/" + story.wangParty + "/consent", body("consents", true));
        });
    rules.on(
        "NOTICE_NOT_DELIVERED",
        () -> {
          Story story = rules.shared("asked", Story::asked);
          return story.step(
              story.wang, "parties/" + story.wangParty + "/rights-acknowledgement", body());
        });
    rules.on(
        "CONSENT_MISSING",
        () -> {
          Story story = rules.shared("asked", Story::asked);
          return story.step(story.officer, "acceptance", body("brief", "边界", "sealed", true));
        });
    rules.on(
        "RIGHTS_NOTICE_MISSING",
        () -> {
          Story story = rules.shared("consented", Story::consented);
          return story.step(story.officer, "acceptance", body("brief", "边界", "sealed", true));
        });
    rules.on(
        "SEAL_MISSING",
        () -> {
          Story story = new Story().noticed();
          return story.step(story.officer, "acceptance", body("brief", "边界", "sealed", false));
        });
    rules.on(
        "REASON_IS_THE_PARTYS",
        () -> {
          Story story = rules.shared("submitted", Story::submitted);
          return story.step(
              story.officer,
              "non-acceptance",
              body("why", "CONSENT_REFUSED", "reason", "一方不愿", "advisedRoute", "法院"));
        });
  }

  /** The application with this id and account for its respondent. */
  private static Map<String, Object> named(Story story, String id, String account) {
    return with(
        story.application(),
        "parties",
        List.of(
            body("id", story.liParty, "side", "APPLICANT", "person", body("name", "李长河")),
            body(
                "id",
                id,
                "side",
                "RESPONDENT",
                "account",
                account,
                "person",
                body("name", "王大有"))));
  }
}
