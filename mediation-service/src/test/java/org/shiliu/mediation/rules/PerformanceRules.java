package org.shiliu.mediation.rules;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.shiliu.mediation.support.Story;

import static org.shiliu.mediation.rules.Provocations.with;
import static org.shiliu.mediation.support.Story.body;

/** Requests that break the rules of performance and endings. */
final class PerformanceRules {

  private PerformanceRules() {}

  static void performance(Provocations rules) {
    rules.on(
        "COPIES_MISSING",
        () -> {
          Story story = new Story().effective();
          return story.step(
              story.mediator,
              "performance",
              body("copiesHandedTo", List.of(story.liParty), "committeeCopyFiled", true));
        });
    rules.on(
        "OBLIGATION_UNKNOWN",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.mediator, "obligations/" + UUID.randomUUID() + "/proof", body("proof", "看过"));
        });
    rules.on(
        "OBLIGEE_ONLY",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.wang,
              "obligations/" + story.obligations().get(0) + "/proof",
              body("proof", "我拆了"));
        });
    rules.on(
        "OBLIGATION_SETTLED",
        () -> {
          Story story = new Story().performing();
          String duty = story.obligations().get(0);
          story
              .step(story.li, "obligations/" + duty + "/waiver", body("proof", "不用拆了"))
              .then()
              .statusCode(200);
          return story.step(story.mediator, "obligations/" + duty + "/proof", body("proof", "看过"));
        });
    rules.on(
        "REFRAIN_JUDGED_AT_VISIT",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.mediator,
              "obligations/" + story.obligations().get(2) + "/proof",
              body("proof", "没堆"));
        });
    rules.on(
        "URGED_TOO_EARLY",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.mediator,
              "obligations/" + story.obligations().get(0) + "/urgings",
              body("text", "请尽快"));
        });
    rules.on(
        "VISIT_TIME",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.mediator,
              "follow-up-visits",
              with(story.visit(), "visitedAt", OffsetDateTime.now().minusDays(2).toString()));
        });
    rules.on(
        "VISIT_UNSIGNED",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.mediator, "follow-up-visits", with(story.visit(), "signed", false));
        });
    rules.on(
        "OBLIGATIONS_OPEN",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(story.mediator, "closing", body("result", "PERFORMED"));
        });
    rules.on(
        "VISIT_MISSING",
        () -> {
          Story story = waived();
          return story.step(story.mediator, "closing", body("result", "PERFORMED"));
        });
    rules.on(
        "NOTHING_UNPERFORMED",
        () -> {
          Story story = waived();
          return story.step(
              story.mediator,
              "closing",
              body("result", "NOT_PERFORMED", "reason", "未履行", "courtRouteTold", true));
        });
    rules.on(
        "COURT_ROUTE_NOT_TOLD",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.mediator, "closing", body("result", "NOT_PERFORMED", "reason", "未履行"));
        });
    rules.on(
        "URGING_MISSING",
        () -> {
          Story story = rules.shared("performing", Story::performing);
          return story.step(
              story.director,
              "closing",
              body("result", "NOT_PERFORMED", "reason", "未履行", "courtRouteTold", true));
        });
  }

  static void endings(Provocations rules) {
    rules.on(
        "REFUSAL_IS_THE_PARTYS",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(story.mediator, "termination", body("code", "REFUSED", "reason", "不愿"));
        });
    rules.on(
        "EXPIRED_TOO_EARLY",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(story.mediator, "termination", body("code", "EXPIRED", "reason", "到期"));
        });
    rules.on(
        "UNREACHABLE_PARTY_MISSING",
        () -> {
          Story story = rules.shared("inMediation", Story::inMediation);
          return story.step(
              story.mediator, "termination", body("code", "CANNOT_CONTACT", "reason", "失联"));
        });
    rules.on(
        "APPLICANT_WITHDRAWS",
        () -> {
          Story story = rules.shared("asked", Story::asked);
          return story.step(story.wang, "withdrawal", body());
        });
  }

  private static Story waived() {
    Story story = new Story().performing();
    story
        .obligations()
        .forEach(
            duty ->
                story
                    .step(story.mediator, "obligations/" + duty + "/waiver", body("proof", "书面放弃"))
                    .then()
                    .statusCode(200));
    return story;
  }
}
