package org.shiliu.standalone.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DemoTablesTest {
  private static final Set<String> COMMUNITIES =
      Set.copyOf(Accounts.client("demo-office").orElseThrow().communities());

  @Test
  void readsCellsInQuotes() {
    Csv.Row guanlan = Csv.read("units").get(0);
    assertEquals("观澜会计师事务所", guanlan.get("name"));
    assertEquals(List.of("GOODS", "TUTORING", "CONSULTATION"), guanlan.words("categories"));
    assertFalse(guanlan.yes("background_checked"));
    assertThrows(IllegalArgumentException.class, () -> guanlan.get("no_such_column"));
  }

  @Test
  void lieInTheNineCommunities() {
    for (String table : List.of("units", "wishes", "disputes", "mediators")) {
      for (Csv.Row row : Csv.read(table)) {
        assertTrue(COMMUNITIES.contains(row.get("community")), table + " " + row.number());
      }
    }
  }

  @Test
  void giveTheUnitAccountsTheIdsOfTheirRows() {
    List<Csv.Row> units = Csv.read("units");
    for (Account account : Accounts.all()) {
      if (account.unitId() != null) {
        Csv.Row row =
            units.stream()
                .filter(unit -> DemoId.UNIT.of(unit.number()).toString().equals(account.unitId()))
                .findFirst()
                .orElseThrow();
        assertTrue(account.who().zh().contains(row.get("name")), account.login());
      }
    }
  }

  @Test
  void nameResidentsWhoseAccountReachesTheCommunity() {
    for (Csv.Row row : Csv.read("wishes")) {
      row.some("account")
          .ifPresent(
              login ->
                  assertTrue(
                      Accounts.open(login, Accounts.password())
                          .orElseThrow()
                          .communities()
                          .contains(row.get("community")),
                      login));
    }
  }

  @Test
  void giveEveryPersonAnotherTelephone() {
    Map<String, String> owners = new HashMap<>();
    for (Csv.Row row : Csv.read("wishes")) {
      own(owners, row.get("phone"), row.get("name"));
    }
    for (Csv.Row row : Csv.read("disputes")) {
      own(owners, row.get("phone_a"), row.get("applicant"));
      row.some("phone_b").ifPresent(phone -> own(owners, phone, row.get("respondent")));
    }
  }

  private static void own(Map<String, String> owners, String phone, String name) {
    assertEquals(name, owners.computeIfAbsent(phone, first -> name), phone);
  }

  @Test
  void claimWishesForTheFirmsThatHaveAnAccount() {
    for (Csv.Row row : Csv.read("wishes")) {
      assertEquals(
          WishStage.of(row).includes(WishStage.CLAIMED),
          row.some("claimed_by").isPresent(),
          "wish " + row.number());
      row.some("claimed_by")
          .ifPresent(
              login -> assertTrue(Accounts.open(login, Accounts.password()).isPresent(), login));
    }
  }

  @Test
  void includeEarlierStagesButNoTurningOff() {
    assertTrue(WishStage.DISPUTED.includes(WishStage.FULFILLED));
    assertFalse(WishStage.DISPUTED.includes(WishStage.CONFIRMED));
    assertFalse(WishStage.UNCLEAR.includes(WishStage.APPROVED));
    assertTrue(CaseStage.READY.includes(CaseStage.ASSIGNED));
    assertFalse(CaseStage.READY.includes(CaseStage.DISCLOSED));
    assertFalse(CaseStage.DISCLOSED.includes(CaseStage.READY));
  }

  @Test
  void haveTheSameIdsOnEveryMachine() {
    assertEquals(UUID.fromString("0199d000-0000-7000-8000-000000000001"), DemoId.UNIT.of(1));
    assertEquals(UUID.fromString("0199d004-0000-7000-8000-000000000015"), DemoId.CASE.of(15));
    assertEquals(
        UUID.fromString("0199d009-0000-7000-8003-000000000033"), DemoId.OBLIGATION.of(33, 3));
  }
}
