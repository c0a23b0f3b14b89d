package org.shiliu.mediation.rules;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.shiliu.mediation.support.Story;

import io.restassured.response.Response;

import static org.shiliu.mediation.rules.Provocations.with;
import static org.shiliu.mediation.support.Story.body;
import static org.shiliu.mediation.support.Story.duty;

/** Requests that break the rules of agreements. */
final class AgreementRules {

  private AgreementRules() {}

  static void agreement(Provocations rules) {
    rules.on(
        "AGREEMENT_UNKNOWN",
        () -> {
          Story story = rules.shared("talked", Story::talked);
          return story.li.get("/api/v1/cases/" + story.id + "/agreement");
        });
    rules.on(
        "NO_SESSION_YET",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(story.mediator, "agreement", story.agreement());
        });
    rules.on("OPEN_ISSUES_MISSING", () -> agreeing(rules, "scope", "PART"));
    rules.on("WISH_OUTCOME_WITHOUT_WISH", () -> agreeing(rules, "wishOutcome", "REDO"));
    rules.on(
        "WISH_OUTCOME_MISSING",
        () -> {
          Story story = new Story().talked().fromWish();
          return story.step(story.mediator, "agreement", story.agreement());
        });
    rules.on(
        "CONFIRMED_NEEDS_SIGNATURE",
        () -> {
          Story story = new Story().talked().fromWish();
          return story.step(
              story.mediator, "agreement/oral", with(story.oral(), "wishOutcome", "CONFIRMED"));
        });
    rules.on(
        "WRITING_DEMANDED",
        () -> {
          Story story = new Story("haishu").talked();
          return story.step(story.mediator, "agreement/oral", story.oral());
        });
    rules.on("OBLIGATION_PARTIES", () -> owing(rules, "obligee", UUID.randomUUID().toString()));
    rules.on("PAYMENT_NEEDS_AMOUNT", () -> owing(rules, "amount", null));
    rules.on("ONE_DUE_DATE", () -> owing(rules, "dueInDays", null));
    rules.on("DUE_IN_PAST", () -> owing(rules, "dueInDays", 0));
    rules.on(
        "INSTALMENTS_DO_NOT_ADD_UP",
        () -> {
          Story story = rules.shared("talked", Story::talked);
          Map<String, Object> duty = duty(story.wangParty, story.liParty, "PAY", "分期", 10);
          duty.remove("dueInDays");
          duty.put("amount", body("amount", "3600.00", "currency", "CNY"));
          duty.put(
              "instalments",
              List.of(
                  body(
                      "dueOn",
                      "2035-01-05",
                      "amount",
                      body("amount", "1800.00", "currency", "CNY")),
                  body(
                      "dueOn",
                      "2035-02-05",
                      "amount",
                      body("amount", "1700.00", "currency", "CNY"))));
          return story.step(
              story.mediator, "agreement", with(story.agreement(), "obligations", List.of(duty)));
        });
    rules.on(
        "WRITING_NOT_WAIVED",
        () -> {
          Story story = rules.shared("talked", Story::talked);
          return story.step(
              story.mediator,
              "agreement/oral",
              with(story.oral(), "declaredUnwritten", List.of(story.liParty)));
        });
    rules.on(
        "ELECTRONIC_BY_ONESELF",
        () -> {
          Story story = rules.shared("drafted", Story::drafted);
          return story.step(
              story.mediator,
              "agreement/signatures",
              body("kind", "ELECTRONIC", "party", story.liParty));
        });
    rules.on(
        "SIGNED_ALREADY",
        () -> {
          Story story = new Story().drafted();
          story
              .step(story.li, "agreement/signatures", body("kind", "ELECTRONIC"))
              .then()
              .statusCode(200);
          return story.step(story.li, "agreement/signatures", body("kind", "ELECTRONIC"));
        });
  }

  private static Response agreeing(Provocations rules, String field, Object value) {
    Story story = rules.shared("talked", Story::talked);
    return story.step(story.mediator, "agreement", with(story.agreement(), field, value));
  }

  private static Response owing(Provocations rules, String field, Object value) {
    Story story = rules.shared("talked", Story::talked);
    Map<String, Object> duty = duty(story.wangParty, story.liParty, "PAY", "赔偿", 10);
    duty.put("amount", body("amount", "480.00", "currency", "CNY"));
    duty.put(field, value);
    return story.step(
        story.mediator, "agreement", with(story.agreement(), "obligations", List.of(duty)));
  }
}
