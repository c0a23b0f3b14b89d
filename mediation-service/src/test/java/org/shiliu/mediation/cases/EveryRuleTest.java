package org.shiliu.mediation.cases;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.refusal.Rule;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.RuleWalk;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.mediation.support.Story.body;
import static org.shiliu.mediation.support.Story.duty;

/** Every rule of the main path: a request that provokes it, its status, both languages. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class EveryRuleTest {

  private static final Map<String, Supplier<Response>> PROVOKED = new TreeMap<>();

  static {
    provokeFiling();
    provokeIntake();
    provokeAppointment();
    provokeSessions();
    provokeAgreement();
    provokePerformance();
    provokeEndings();
  }

  static Stream<String> provoked() {
    return PROVOKED.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("provoked")
  void refusesWithItsCodeAndStatus(String code) {
    Rule rule = rules().stream().filter(one -> one.name().equals(code)).findFirst().orElseThrow();
    Response answer = PROVOKED.get(code).get();
    assertAll(
        () -> assertEquals(code, answer.path("code"), answer.asString()),
        () -> assertEquals(rule.answer().status(), answer.statusCode()),
        () -> assertEquals(rule.source(), answer.path("source")),
        () -> assertTrue(answer.contentType().startsWith("application/problem+json")));
  }

  @Test
  void everyRuleOfTheMainPathIsProvokedHere() {
    TreeSet<String> missing = new TreeSet<>();
    rules().forEach(rule -> missing.add(rule.name()));
    missing.removeAll(PROVOKED.keySet());
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void everyRuleHasACodeASourceAndBothSentences() {
    assertEquals(List.of(), RuleWalk.gaps());
  }

  private static List<Rule> rules() {
    List<String> elsewhere =
        List.of(
            "org.shiliu.mediation.exchange",
            "org.shiliu.mediation.wishservice",
            "org.shiliu.mediation.linkedwishes");
    return RuleWalk.rules().stream()
        .filter(rule -> rule.getClass().getName().startsWith("org.shiliu.mediation."))
        .filter(rule -> elsewhere.stream().noneMatch(rule.getClass().getName()::startsWith))
        .toList();
  }

  private static void on(String code, Supplier<Response> request) {
    PROVOKED.put(code, request);
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    body.put(field, value);
    return body;
  }

  private static void provokeFiling() {
    on(
        "CASE_UNKNOWN",
        () -> {
          Story story = new Story();
          return story.read(story.officer);
        });
    on(
        "CASE_EXISTS",
        () -> {
          Story story = new Story().draft();
          return story.li.post("/api/v1/cases", story.application());
        });
    on(
        "SOURCE_NOT_YOURS",
        () -> {
          Story story = new Story();
          return story.li.post("/api/v1/cases", with(story.application(), "source", "INITIATIVE"));
        });
    on(
        "REFERRER_MISSING",
        () -> {
          Story story = new Story();
          return story.officer.post(
              "/api/v1/cases", with(story.application(), "source", "REFERRED"));
        });
    on(
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
    on(
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
    on(
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
    on(
        "MEDIATOR_UNKNOWN",
        () -> new Story().director.get("/api/v1/mediators/" + UUID.randomUUID()));
    on(
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
    on(
        "NAME_MISSING",
        () -> {
          Story story = new Story().draft();
          Database.asOwner(
              "update party set person_id = null where id = '" + story.wangParty + "'");
          return story.step(story.li, "submission", body("freeWill", true));
        });
    on(
        "APPLICANT_CONSENT_MISSING",
        () -> {
          Story story = new Story().draft();
          return story.step(story.li, "submission", body("freeWill", false));
        });
    on(
        "PROOF_OF_CONSENT_MISSING",
        () -> {
          Story story = new Story();
          story.grid.post("/api/v1/cases", story.application()).then().statusCode(201);
          return story.step(story.grid, "submission", body("freeWill", true));
        });
    on(
        "NOT_YOUR_STEP",
        () -> {
          Story story = new Story().draft();
          return story.step(story.officer, "submission", body("freeWill", true));
        });
    on(
        "STEP_NOT_POSSIBLE_NOW",
        () -> {
          Story story = new Story().submitted();
          return story.step(story.li, "submission", body("freeWill", true));
        });
  }

  private static void provokeIntake() {
    on(
        "PARTY_UNKNOWN",
        () -> {
          Story story = new Story().asked();
          return story.step(
              story.officer,
              "parties/" + UUID.randomUUID() + "/consent",
              body("consents", true, "how", "电话"));
        });
    on(
        "NOT_YOUR_PARTY",
        () -> {
          Story story = new Story().asked();
          return story.step(
              story.li, "parties/" + story.wangParty + "/consent", body("consents", true));
        });
    on(
        "ON_BEHALF_NEEDS_PROOF",
        () -> {
          Story story = new Story().asked();
          return story.step(
              story.officer, "parties/" + story.wangParty + "/consent", body("consents", true));
        });
    on(
        "ANSWERED_ALREADY",
        () -> {
          Story story = new Story().consented();
          return story.step(
              story.wang, "parties/" + story.wangParty + "/consent", body("consents", true));
        });
    on(
        "NOTICE_NOT_DELIVERED",
        () -> {
          Story story = new Story().asked();
          return story.step(
              story.wang, "parties/" + story.wangParty + "/rights-acknowledgement", body());
        });
    on(
        "CONSENT_MISSING",
        () -> {
          Story story = new Story().asked();
          return story.step(story.officer, "acceptance", body("brief", "边界", "sealed", true));
        });
    on(
        "RIGHTS_NOTICE_MISSING",
        () -> {
          Story story = new Story().consented();
          return story.step(story.officer, "acceptance", body("brief", "边界", "sealed", true));
        });
    on(
        "SEAL_MISSING",
        () -> {
          Story story = new Story().noticed();
          return story.step(story.officer, "acceptance", body("brief", "边界", "sealed", false));
        });
    on(
        "REASON_IS_THE_PARTYS",
        () -> {
          Story story = new Story().submitted();
          return story.step(
              story.officer,
              "non-acceptance",
              body("why", "CONSENT_REFUSED", "reason", "一方不愿", "advisedRoute", "法院"));
        });
  }

  private static void provokeAppointment() {
    on(
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
    on(
        "MEDIATOR_IS_PARTY",
        () -> {
          Story story = new Story().accepted();
          return story.step(
              story.director, "mediator", body("presiding", story.register("resident-wang")));
        });
    on(
        "MEDIATOR_WAS_REPLACED",
        () -> {
          Story story = new Story().assigned();
          story.step(story.wang, "mediator/objection", body()).then().statusCode(200);
          return story.step(story.director, "mediator", body("presiding", story.mediatorId));
        });
    on(
        "PRESIDING_TWICE",
        () -> {
          Story story = new Story().accepted();
          return story.step(
              story.director,
              "mediator",
              body("presiding", story.mediatorId, "others", List.of(story.mediatorId)));
        });
    on(
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
    on(
        "MEDIATOR_STILL_HAS_TIME",
        () -> {
          Story story = new Story().assigned();
          return story.step(story.director, "mediator/release", body("reason", "未确认"));
        });
    on(
        "MEDIATOR_CONFIRMED_ALREADY",
        () -> {
          Story story = new Story().confirmed();
          return story.step(
              story.mediator, "mediator/confirmation", body("noUndisclosedConflict", true));
        });
    on(
        "CONFLICT_TO_DISCLOSE",
        () -> {
          Story story = new Story().assigned();
          return story.step(
              story.mediator, "mediator/confirmation", body("noUndisclosedConflict", false));
        });
    on(
        "NOTHING_DISCLOSED",
        () -> {
          Story story = new Story().confirmed();
          return story.step(story.li, "mediator/disclosure/answer", body("goOn", true));
        });
    on(
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
    on(
        "MEDIATOR_UNCONFIRMED",
        () -> {
          Story story = new Story().assigned();
          return story.step(story.mediator, "mediation", null);
        });
    on(
        "RIGHTS_NOT_ACKNOWLEDGED",
        () -> {
          Story story = new Story().confirmed();
          return story.step(story.mediator, "mediation", null);
        });
    on(
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
    on(
        "NOT_THE_MEDIATOR",
        () -> {
          Story story = new Story().assigned();
          Person both = Person.of("officer-two", List.of("mediator", "officer"), story.community);
          return story.step(both, "mediation", null);
        });
  }

  private static void provokeSessions() {
    on(
        "SESSION_TIME",
        () -> {
          Story story = new Story().inMediation();
          return story.step(
              story.mediator,
              "sessions",
              with(story.session(), "heldTo", OffsetDateTime.now().plusHours(1).toString()));
        });
    on(
        "OPEN_SESSION_NEEDS_ALL",
        () -> {
          Story story = new Story().inMediation();
          return story.step(
              story.mediator,
              "sessions",
              with(story.session(), "openAgreedBy", List.of(story.liParty)));
        });
    on(
        "RIGHTS_NOT_TOLD",
        () -> {
          Story story = new Story().inMediation();
          return story.step(story.mediator, "sessions", with(story.session(), "rightsTold", false));
        });
    on(
        "SESSION_IS_JOINT",
        () -> {
          Story story = new Story().inMediation();
          return story.step(
              story.mediator,
              "sessions",
              with(
                  story.session(),
                  "participants",
                  List.of(
                      body("party", story.liParty, "statement", "只有我", "signedBy", "IN_PERSON"))));
        });
    on(
        "SESSION_NOT_READ_BACK",
        () -> {
          Story story = new Story().inMediation();
          return story.step(story.mediator, "sessions", with(story.session(), "readBack", false));
        });
  }

  private static Response agreeing(String field, Object value) {
    Story story = new Story().talked();
    return story.step(story.mediator, "agreement", with(story.agreement(), field, value));
  }

  private static Response owing(String field, Object value) {
    Story story = new Story().talked();
    Map<String, Object> duty = duty(story.wangParty, story.liParty, "PAY", "赔偿", 10);
    duty.put("amount", body("amount", "480.00", "currency", "CNY"));
    duty.put(field, value);
    return story.step(
        story.mediator, "agreement", with(story.agreement(), "obligations", List.of(duty)));
  }

  private static void provokeAgreement() {
    on(
        "AGREEMENT_UNKNOWN",
        () -> {
          Story story = new Story().talked();
          return story.li.get("/api/v1/cases/" + story.id + "/agreement");
        });
    on(
        "NO_SESSION_YET",
        () -> {
          Story story = new Story().inMediation();
          return story.step(story.mediator, "agreement", story.agreement());
        });
    on("OPEN_ISSUES_MISSING", () -> agreeing("scope", "PART"));
    on("WISH_OUTCOME_WITHOUT_WISH", () -> agreeing("wishOutcome", "REDO"));
    on(
        "WISH_OUTCOME_MISSING",
        () -> {
          Story story = new Story().talked().fromWish();
          return story.step(story.mediator, "agreement", story.agreement());
        });
    on(
        "CONFIRMED_NEEDS_SIGNATURE",
        () -> {
          Story story = new Story().talked().fromWish();
          return story.step(
              story.mediator, "agreement/oral", with(story.oral(), "wishOutcome", "CONFIRMED"));
        });
    on(
        "WRITING_DEMANDED",
        () -> {
          Story story = new Story("haishu").talked();
          return story.step(story.mediator, "agreement/oral", story.oral());
        });
    on("OBLIGATION_PARTIES", () -> owing("obligee", UUID.randomUUID().toString()));
    on("PAYMENT_NEEDS_AMOUNT", () -> owing("amount", null));
    on("ONE_DUE_DATE", () -> owing("dueInDays", null));
    on("DUE_IN_PAST", () -> owing("dueInDays", 0));
    on(
        "INSTALMENTS_DO_NOT_ADD_UP",
        () -> {
          Story story = new Story().talked();
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
    on(
        "WRITING_NOT_WAIVED",
        () -> {
          Story story = new Story().talked();
          return story.step(
              story.mediator,
              "agreement/oral",
              with(story.oral(), "declaredUnwritten", List.of(story.liParty)));
        });
    on(
        "ELECTRONIC_BY_ONESELF",
        () -> {
          Story story = new Story().drafted();
          return story.step(
              story.mediator,
              "agreement/signatures",
              body("kind", "ELECTRONIC", "party", story.liParty));
        });
    on(
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

  private static void provokePerformance() {
    on(
        "COPIES_MISSING",
        () -> {
          Story story = new Story().effective();
          return story.step(
              story.mediator,
              "performance",
              body("copiesHandedTo", List.of(story.liParty), "committeeCopyFiled", true));
        });
    on(
        "OBLIGATION_UNKNOWN",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.mediator, "obligations/" + UUID.randomUUID() + "/proof", body("proof", "看过"));
        });
    on(
        "OBLIGEE_ONLY",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.wang,
              "obligations/" + story.obligations().get(0) + "/proof",
              body("proof", "我拆了"));
        });
    on(
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
    on(
        "REFRAIN_JUDGED_AT_VISIT",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.mediator,
              "obligations/" + story.obligations().get(2) + "/proof",
              body("proof", "没堆"));
        });
    on(
        "URGED_TOO_EARLY",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.mediator,
              "obligations/" + story.obligations().get(0) + "/urgings",
              body("text", "请尽快"));
        });
    on(
        "VISIT_TIME",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.mediator,
              "follow-up-visits",
              with(story.visit(), "visitedAt", OffsetDateTime.now().minusDays(2).toString()));
        });
    on(
        "VISIT_UNSIGNED",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.mediator, "follow-up-visits", with(story.visit(), "signed", false));
        });
    on(
        "OBLIGATIONS_OPEN",
        () -> {
          Story story = new Story().performing();
          return story.step(story.mediator, "closing", body("result", "PERFORMED"));
        });
    on(
        "VISIT_MISSING",
        () -> {
          Story story = waived();
          return story.step(story.mediator, "closing", body("result", "PERFORMED"));
        });
    on(
        "NOTHING_UNPERFORMED",
        () -> {
          Story story = waived();
          return story.step(
              story.mediator,
              "closing",
              body("result", "NOT_PERFORMED", "reason", "未履行", "courtRouteTold", true));
        });
    on(
        "COURT_ROUTE_NOT_TOLD",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.mediator, "closing", body("result", "NOT_PERFORMED", "reason", "未履行"));
        });
    on(
        "URGING_MISSING",
        () -> {
          Story story = new Story().performing();
          return story.step(
              story.director,
              "closing",
              body("result", "NOT_PERFORMED", "reason", "未履行", "courtRouteTold", true));
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

  private static void provokeEndings() {
    on(
        "REFUSAL_IS_THE_PARTYS",
        () -> {
          Story story = new Story().inMediation();
          return story.step(story.mediator, "termination", body("code", "REFUSED", "reason", "不愿"));
        });
    on(
        "EXPIRED_TOO_EARLY",
        () -> {
          Story story = new Story().inMediation();
          return story.step(story.mediator, "termination", body("code", "EXPIRED", "reason", "到期"));
        });
    on(
        "UNREACHABLE_PARTY_MISSING",
        () -> {
          Story story = new Story().inMediation();
          return story.step(
              story.mediator, "termination", body("code", "CANNOT_CONTACT", "reason", "失联"));
        });
    on(
        "APPLICANT_WITHDRAWS",
        () -> {
          Story story = new Story().asked();
          return story.step(story.wang, "withdrawal", body());
        });
  }
}
