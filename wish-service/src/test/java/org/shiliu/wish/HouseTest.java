package org.shiliu.wish;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.RuleWalk;
import org.shiliu.wish.claims.Clearance;
import org.shiliu.wish.claims.Ending;
import org.shiliu.wish.mandates.Proof;
import org.shiliu.wish.units.UnitKind;
import org.shiliu.wish.wishes.Urgency;
import org.shiliu.wish.wishes.WishCategory;
import org.shiliu.wish.wishes.WishKind;
import org.shiliu.wish.wishes.WishSource;
import org.shiliu.wish.wishes.WishStatus;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What holds for the service as a whole. */
@ServiceTest
class HouseTest {

  private final Town town = new Town();

  @Test
  void everyRuleHasASourceAndASentenceInBothLanguages() {
    assertEquals(List.of(), RuleWalk.gaps());
  }

  @Test
  void theSchemaRepeatsEveryEnum() {
    repeats("wish", "status", WishStatus.values());
    repeats("wish", "kind", WishKind.values());
    repeats("wish", "category", WishCategory.values());
    repeats("wish", "urgency", Urgency.values());
    repeats("wish", "source", WishSource.values());
    repeats("wish_event", "from_status", WishStatus.values());
    repeats("wish_event", "to_status", WishStatus.values());
    repeats("unit", "kind", UnitKind.values());
    repeats("agreement", "categories", WishCategory.values());
    repeats("claim", "clearance", Clearance.values());
    repeats("claim", "ending", Ending.values());
    repeats("mandate", "proof", Proof.values());
  }

  @Test
  void everyTableWithRowsOfACommunityIsProtectedByForcedRowSecurity() {
    List<List<String>> open =
        Database.asOwner(
            "select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                + " where nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)"
                + " and exists (select 1 from information_schema.columns where table_name = relname and column_name = 'community')"
                + " and relname not in ('scheduled_tasks', 'dead_letter', 'inbox')");
    assertEquals(List.of(), open);
  }

  @Test
  void theFirstPageShowsTheWayAndNoLoginsUnlessAsked() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .contentType(containsString("text/html"))
        .body(containsString("/q/swagger-ui"))
        .body(containsString("First step"))
        .body(not(containsString("unit-guanlan")));
  }

  @Test
  void theTransitionsArePublicAndComplete() {
    given()
        .get("/api/v1/wishes/transitions")
        .then()
        .statusCode(200)
        .body("states", hasSize(WishStatus.values().length));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    Set<String> made = new TreeSet<>();
    for (int i = 0; i < 5; i++) {
      made.add(town.published());
    }
    Set<String> seen = new TreeSet<>();
    String next = "";
    int pages = 0;
    do {
      var page = town.get(town.officer, "/wishes?limit=2" + next).statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      String cursor = page.path("next");
      next = cursor == null ? null : "&cursor=" + cursor;
      pages++;
    } while (next != null);
    assertEquals(made, seen);
    assertEquals(3, pages);
    town.get(town.officer, "/wishes?limit=2&cursor=forged").statusCode(400);
  }

  private static void repeats(String table, String column, Enum<?>[] values) {
    List<List<String>> checks =
        Database.asOwner(
            "select pg_get_constraintdef(c.oid) from pg_constraint c join pg_class t on t.oid = conrelid"
                + " join pg_attribute a on a.attrelid = t.oid and c.conkey = array[a.attnum]"
                + " where contype = 'c' and relname = '"
                + table
                + "' and attname = '"
                + column
                + "'");
    Set<String> listed = new TreeSet<>();
    for (List<String> check : checks) {
      Matcher literal = Pattern.compile("'([A-Z_]+)'").matcher(check.get(0));
      while (literal.find()) {
        listed.add(literal.group(1));
      }
    }
    assertEquals(
        new TreeSet<>(Arrays.stream(values).map(Enum::name).toList()),
        listed,
        table + "." + column);
  }
}
