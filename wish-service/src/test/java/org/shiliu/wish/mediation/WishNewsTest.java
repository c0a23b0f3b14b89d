package org.shiliu.wish.mediation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Tokens;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.wish.mediation.MediationDouble.await;
import static org.shiliu.wish.mediation.MediationDouble.problem;
import static org.shiliu.wish.mediation.MediationDouble.taken;

/** What a case is told of a disputed wish, and what comes of it when no case can be opened. */
@ServiceTest
class WishNewsTest {

  private final Town town = new Town();
  private UUID unit;

  @BeforeEach
  void aUnit() {
    unit = town.unit(12, true);
  }

  @Test
  void aDisputedFulfilmentOpensACaseAndItsWithdrawalIsTold() {
    try (MediationDouble mediation = new MediationDouble()) {
      String wish = fulfilledTwice();
      mediation.answers(
          "disputes", wish, taken(201, "{\"caseId\":\"%s\",\"state\":\"DRAFT\",\"version\":0}"));
      mediation.answers("wish-states", wish, taken(200, "{\"applied\":true}"));
      String matter = dispute(wish);
      String opened = mediation.await("disputes", wish, 1).get(0).getBodyAsString();
      assertTrue(opened.contains("\"caseId\":\"" + matter + "\""), opened);
      assertTrue(opened.contains("\"unitName\":\"观澜会计师事务所\""), opened);
      assertTrue(opened.contains("\"statement\":\"灯还是不亮\""), opened);
      assertTrue(opened.contains("\"sub\":\"" + town.account("chen") + "\""), opened);
      assertFalse(opened.contains("陈玉兰"), "a name went to the neighbour");
      town.post(town.resident, "/wishes/" + wish + "/withdrawal", Map.of("reason", "算了"))
          .statusCode(200);
      LoggedRequest told = mediation.await("wish-states", wish, 1).get(0);
      assertTrue(told.getBodyAsString().contains("\"state\":\"WITHDRAWN\""));
      assertTrue(told.getBodyAsString().contains("\"caseId\":\"" + matter + "\""));
    }
  }

  @Test
  void anOfficerDecidesWhenTheCaseIsRefused() {
    try (MediationDouble mediation = new MediationDouble()) {
      String wish = fulfilledTwice();
      mediation.answers("disputes", wish, problem(409, "CASE_EXISTS", "There is one."));
      dispute(wish);
      await(() -> MediationDouble.nothingWaits(UUID.fromString(wish)));
      assertEquals(1, mediation.calls("disputes", wish).size());
      decided(wish);
    }
  }

  @Test
  void anOfficerDecidesWhenTheOpeningWasLaidAsideAndAnOperatorSendsItAgain() {
    String wish = fulfilledTwice();
    dispute(wish);
    await(() -> MediationDouble.nothingWaits(UUID.fromString(wish)));
    decided(wish);
    try (MediationDouble mediation = new MediationDouble()) {
      mediation.answers(
          "disputes", wish, taken(201, "{\"caseId\":\"%s\",\"state\":\"DRAFT\",\"version\":0}"));
      sentAgain(wish);
      mediation.await("disputes", wish, 1);
    }
  }

  @Test
  void aWishThatConcernsNoCaseIsToldToNobody() {
    try (MediationDouble mediation = new MediationDouble()) {
      String wish = town.published(town.repair());
      town.approved(unit, wish);
      assertTrue(MediationDouble.nothingWaits(UUID.fromString(wish)));
      assertEquals(List.of(), mediation.calls("wish-states", wish));
    }
  }

  private String fulfilledTwice() {
    String wish = town.published(town.repair());
    String claim = town.fulfilled(unit, wish);
    notDone(wish);
    town.finish(unit, claim).statusCode(200);
    return wish;
  }

  private String dispute(String wish) {
    notDone(wish);
    return town.get(town.officer, "/wishes/" + wish)
        .body("state", equalTo("DISPUTED"))
        .extract()
        .path("disputeCaseId");
  }

  private void notDone(String wish) {
    town.post(town.resident, "/wishes/" + wish + "/not-done", Map.of("statement", "灯还是不亮"))
        .statusCode(200);
  }

  private void sentAgain(String wish) {
    String message =
        town.get(town.officer, "/deliveries?state=DEAD")
            .statusCode(200)
            .extract()
            .path("items.find { it.subject == '" + wish + "' }.id");
    String operator = Tokens.of("operator").roles("operator").token();
    town.post(operator, "/deliveries/" + message + "/resending", "")
        .statusCode(200)
        .body("state", equalTo("WAITING"));
  }

  private void decided(String wish) {
    town.post(
            town.officer,
            "/wishes/" + wish + "/dispute-decision",
            Map.of("decision", "CLOSED_UNCONFIRMED", "reason", "无法立案"))
        .statusCode(200)
        .body("state", equalTo("CLOSED_UNCONFIRMED"));
  }
}
