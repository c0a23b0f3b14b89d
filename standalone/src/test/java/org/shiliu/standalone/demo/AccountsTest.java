package org.shiliu.standalone.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AccountsTest {
  private static final Set<String> ROLES =
      Set.of(
          "resident",
          "unit",
          "steward",
          "mediator",
          "director",
          "grid-worker",
          "officer",
          "justice",
          "operator");

  @Test
  void areThoseThatTheReadmeNames() {
    assertEquals(
        Set.of(
            "resident-chen",
            "resident-zhuoma",
            "resident-li",
            "resident-wang",
            "unit-guanlan",
            "unit-fengye",
            "unit-wujin",
            "mediator-zhao",
            "mediator-ma",
            "director-sun",
            "officer-qian",
            "grid-zhou",
            "steward-42",
            "relative-chen",
            "justice-wu",
            "operator"),
        Accounts.all().stream().map(Account::login).collect(Collectors.toSet()));
  }

  @Test
  void haveKnownRolesAndSayWhoTheyAreInBothLanguages() {
    for (Account account : Accounts.all()) {
      assertTrue(ROLES.containsAll(account.roles()), account.login());
      assertFalse(account.who().zh().isBlank(), account.login());
      assertFalse(account.who().en().isBlank(), account.login());
      assertNotNull(account.group(), account.login());
    }
  }

  @Test
  void giveUnitsTheirUnitAndNobodyElse() {
    for (Account account : Accounts.all()) {
      assertEquals(
          account.roles().contains("unit"),
          account.claims().containsKey("unit_id"),
          account.login());
    }
  }

  @Test
  void openWithTheirPasswordOnly() {
    assertTrue(Accounts.open("unit-guanlan", "shiliu").isPresent());
    assertTrue(Accounts.open("unit-guanlan", "Shiliu").isEmpty());
    assertTrue(Accounts.open("unit-nobody", "shiliu").isEmpty());
  }

  @Test
  void nameTheAudienceInEveryToken() {
    Accounts.all().forEach(account -> assertEquals("shiliu", account.claims().get("aud")));
    for (String client : List.of("wish-service", "mediation-service", "demo-clerk")) {
      assertEquals("shiliu", Accounts.client(client).orElseThrow().claims().get("aud"));
    }
  }
}
