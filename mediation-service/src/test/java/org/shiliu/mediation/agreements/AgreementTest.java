package org.shiliu.mediation.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.cases.CaseMoved;
import org.shiliu.mediation.cases.CaseStatus;
import org.shiliu.mediation.cases.WishOutcome;
import org.shiliu.mediation.cases.WishResult;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.mediation.support.Story.body;
import static org.shiliu.mediation.support.Story.duty;

/** Written and oral agreements over HTTP. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class AgreementTest {

  /** Hears what the neighbour's gateway hears. */
  @ApplicationScoped
  public static class Listener {
    private final ConcurrentMap<String, CaseMoved> effective = new ConcurrentHashMap<>();

    void on(@Observes CaseMoved moved) {
      if (moved.to() == CaseStatus.AGREEMENT_EFFECTIVE) {
        effective.put(moved.caseId().toString(), moved);
      }
    }

    CaseMoved of(String id) {
      return effective.get(id);
    }
  }

  @Inject Listener listener;

  @Test
  void refusesAgreementBeforeSession() {
    Story story = new Story().inMediation();
    story
        .step(story.mediator, "agreement", story.agreement())
        .then()
        .statusCode(409)
        .body("code", equalTo("NO_SESSION_YET"));
  }

  @Test
  void anOralAgreementTakesEffectWhenItIsReached() {
    Story story = new Story().talked();
    story
        .step(story.mediator, "agreement/oral", story.oral())
        .then()
        .statusCode(200)
        .body("status", equalTo("AGREEMENT_EFFECTIVE"));
    story
        .wang
        .get("/api/v1/cases/" + story.id + "/agreement")
        .then()
        .body("form", equalTo("ORAL"))
        .body("number", nullValue())
        .body("copies", equalTo(0));
    story
        .step(
            story.mediator,
            "performance",
            body("copiesHandedTo", List.of(), "committeeCopyFiled", false))
        .then()
        .statusCode(200)
        .body("status", equalTo("PERFORMING"));
  }

  @Test
  void theWishLearnsItsOutcomeFromTheEffectiveAgreement() {
    Story story = new Story().talked().fromWish();
    Map<String, Object> text = story.agreement();
    text.put("wishOutcome", "CONFIRMED");
    story.step(story.mediator, "agreement", text).then().statusCode(200);
    for (Person who : List.of(story.li, story.wang)) {
      story.step(who, "agreement/signatures", body("kind", "ELECTRONIC")).then().statusCode(200);
    }
    story.step(story.officer, "agreement/seal", null).then().statusCode(200);
    story
        .step(story.mediator, "agreement/signatures", body("kind", "ELECTRONIC"))
        .then()
        .statusCode(200);
    CaseMoved heard = listener.of(story.id);
    assertEquals(new WishOutcome(WishResult.CONFIRMED, true), heard.outcome());
    Integer version = story.read(story.li).path("version");
    assertEquals(version.longValue(), heard.version());
  }

  @Test
  void anOralOutcomeIsNotSigned() {
    Story story = new Story().talked().fromWish();
    Map<String, Object> text = story.oral();
    text.put("wishOutcome", "REDO");
    story.step(story.mediator, "agreement/oral", text).then().statusCode(200);
    assertEquals(new WishOutcome(WishResult.REDO, false), listener.of(story.id).outcome());
  }

  @Test
  void everyTimeLimitLiesWithinTenYears() {
    Story story = new Story().talked();
    LocalDate last = LocalDate.now(WorkingCalendar.ZONE).plusDays(3650);
    Map<String, Object> pay = duty(story.wangParty, story.liParty, "PAY", "分两期赔偿", 1);
    pay.remove("dueInDays");
    pay.put("amount", body("amount", "3600", "currency", "CNY"));
    pay.put("instalments", List.of(part("2035-01-05"), part(last.plusDays(1).toString())));
    Map<String, Object> text = story.agreement();
    text.put("obligations", List.of(pay));
    story
        .step(story.mediator, "agreement", text)
        .then()
        .statusCode(422)
        .body("code", equalTo("DUE_IN_PAST"))
        .body("violations[0].field", equalTo("obligations[0].instalments[1].dueOn"));
    Map<String, Object> once = duty(story.wangParty, story.liParty, "DO", "拆除外侧墙", 1);
    once.remove("dueInDays");
    once.put("dueOn", last.plusDays(1).toString());
    text.put("obligations", List.of(once));
    story
        .step(story.mediator, "agreement", text)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("obligations[0].dueOn"));
    pay.put("instalments", List.of(part("2035-01-05"), part(last.toString())));
    once.put("dueOn", last.toString());
    text.put("obligations", List.of(pay, once));
    story.step(story.mediator, "agreement", text).then().statusCode(200);
  }

  @Test
  void anIdIsGivenToOneObligationOnly() {
    Story story = new Story().talked();
    Map<String, Object> first = duty(story.wangParty, story.liParty, "DO", "拆除外侧墙", 15);
    Map<String, Object> second = duty(story.liParty, story.wangParty, "DO", "清走砖石", 15);
    second.put("id", first.get("id"));
    Map<String, Object> text = story.agreement();
    text.put("obligations", List.of(first, second));
    story
        .step(story.mediator, "agreement", text)
        .then()
        .statusCode(422)
        .body("code", equalTo("INVALID_CONTENT"))
        .body("violations[0].field", equalTo("obligations[1].id"));
  }

  private static Map<String, Object> part(String day) {
    return body("dueOn", day, "amount", body("amount", "1800", "currency", "CNY"));
  }

  @Test
  void moneyCanBeOwedInParts() {
    Story story = new Story().talked();
    Map<String, Object> pay = duty(story.wangParty, story.liParty, "PAY", "分两期赔偿", 1);
    pay.remove("dueInDays");
    pay.put("amount", body("amount", "3600", "currency", "CNY"));
    pay.put(
        "instalments",
        List.of(
            body("dueOn", "2035-01-05", "amount", body("amount", "1800", "currency", "CNY")),
            body("dueOn", "2035-02-05", "amount", body("amount", "1800", "currency", "CNY"))));
    Map<String, Object> text = story.agreement();
    text.put("obligations", List.of(pay));
    story.step(story.mediator, "agreement", text).then().statusCode(200);
    story
        .li
        .get("/api/v1/cases/" + story.id + "/agreement")
        .then()
        .body("obligations[0].amount.amount", equalTo("3600.00"))
        .body("obligations[0].instalments", hasSize(2))
        .body("obligations[0].instalments[1].dueOn", equalTo("2035-02-05"));
  }

  @Test
  void paperSignaturesAreRecordedByWhoSawThem() {
    Story story = new Story().drafted();
    story
        .step(
            story.officer,
            "agreement/signatures",
            body("kind", "PHOTOGRAPHED_PAPER", "party", story.liParty))
        .then()
        .statusCode(200);
    story
        .step(
            story.mediator,
            "agreement/signatures",
            body("kind", "FINGERPRINT", "party", story.wangParty))
        .then()
        .statusCode(200)
        .body("status", equalTo("AGREED_UNSIGNED"));
  }

  @Test
  void signaturesSessionsAndHistoryCantBeChangedByTheApplication() {
    Story story = new Story().drafted();
    for (String sql :
        List.of(
            "update case_event set reason = 'x'",
            "delete from mediation_session",
            "update caucus_note set note = 'x'",
            "delete from signature")) {
      Exception refused =
          assertThrows(Exception.class, () -> Database.asApp(story.community, sql), sql);
      assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
    }
  }
}
