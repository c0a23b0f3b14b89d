package org.shiliu.standalone.demo;

import java.util.HashSet;
import java.util.List;
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
    Set<String> phones = new HashSet<>();
    for (Csv.Row row : Csv.read("wishes")) {
      assertTrue(phones.add(row.get("phone")), row.get("phone"));
    }
    for (Csv.Row row : Csv.read("disputes")) {
      for (String column : List.of("phone_a", "phone_b")) {
        row.some(column).ifPresent(phone -> assertTrue(phones.add(phone), phone));
      }
    }
  }

  @Test
  void haveTheSameIdsOnEveryMachine() {
    assertEquals(UUID.fromString("0199d000-0000-7000-8000-000000000001"), DemoId.UNIT.of(1));
    assertEquals(UUID.fromString("0199d004-0000-7000-8000-000000000015"), DemoId.CASE.of(15));
  }
}
