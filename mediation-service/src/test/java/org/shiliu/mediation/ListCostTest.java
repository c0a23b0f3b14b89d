package org.shiliu.mediation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.statements.ListCosts;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.shiliu.mediation.support.Story.body;

/** A list costs the database the same for one row and for a full page. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class ListCostTest {

  private static final int PAGE = 100;
  private static final int WISHES = 20;
  private static final String SEEN = "resident-seen";

  private Story story;
  private Story young;
  private Story letters;

  @Test
  void everyListCostsTheSameForOneRowAndForAFullPage() {
    story = new Story().inMediation();
    young = new Story().draft();
    session();
    caucus();
    wish();
    // In a community where no wish of this test is on its way.
    letters = new Story();
    ListCosts.deadLetters(letters.community, 1);
    ListCosts.looks(story.community, SEEN, 1);
    Person seen = Person.of(SEEN, "resident", story.community);
    new ListCosts()
        .fixed("listCaseTransitions", CaseStep.values().length, () -> all(story.li, "/transitions"))
        .list("listCases", PAGE, "by officer", () -> page(story.officer, "/cases"))
        .list("listCases", PAGE, "by party", () -> page(story.li, "/cases"))
        .list("listCaseEvents", PAGE, "by officer", () -> all(young.officer, young, "events"))
        .list("listCaseEvents", PAGE, "by party", () -> all(young.li, young, "events"))
        .list("listSessions", PAGE, "by party", () -> all(story.li, story, "sessions"))
        .list("listCaucusNotes", PAGE, "by party", () -> all(story.li, story, "caucus-notes"))
        .list(
            "listCaucusNotes",
            PAGE,
            "by mediator",
            () -> all(story.mediator, story, "caucus-notes"))
        .list("listLinkedWishes", WISHES, "by party", () -> all(story.li, story, "wishes"))
        .list("listMyDataReads", PAGE, "by resident", () -> page(seen, "/me/data-reads"))
        .list("listMediators", PAGE, "by party", () -> page(story.li, "/mediators"))
        .list(
            "listDeliveries",
            PAGE,
            "by officer",
            () -> page(letters.officer, "/deliveries?state=DEAD"))
        .compare(this::fill);
  }

  private void fill() {
    for (int i = 1; i < PAGE; i++) {
      story.beside().draft();
      story.register("mediator-" + i);
      session();
      caucus();
    }
    for (int i = 1; i < WISHES; i++) {
      wish();
    }
    ListCosts.deadLetters(letters.community, PAGE - 1);
    ListCosts.looks(story.community, SEEN, PAGE - 1);
    Database.asOwner(
        """
        insert into case_event
        select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'ordinal', e.ordinal + i))).*
        from case_event e, generate_series(1, %d) i where e.case_id = '%s'
        """
            .formatted(PAGE - 1, young.id));
  }

  private void session() {
    story.step(story.mediator, "sessions", story.session()).then().statusCode(200);
  }

  private void caucus() {
    story
        .step(story.mediator, "caucus-notes", body("party", story.liParty, "note", "愿意让步"))
        .then()
        .statusCode(200);
  }

  private void wish() {
    Map<String, Object> wanted =
        body(
            "id",
            UUID.randomUUID().toString(),
            "kind",
            "MICRO_WISH",
            "category",
            "GOODS",
            "urgency",
            "BLUE",
            "title",
            "一张隔音地毯",
            "items",
            List.of(Map.of("name", "地毯", "quantity", 1)),
            "estimatedCost",
            Map.of("amount", "200.00", "currency", "CNY"),
            "beneficiaryParty",
            story.wangParty,
            "homeVisit",
            false);
    story.step(story.mediator, "wishes", wanted).then().statusCode(201);
  }

  private static ValidatableResponse all(Person who, Story of, String list) {
    return all(who, "/" + of.id + "/" + list);
  }

  private static ValidatableResponse all(Person who, String path) {
    return who.get("/api/v1/cases" + path).then();
  }

  private static ValidatableResponse page(Person who, String path) {
    return who.get("/api/v1" + path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE).then();
  }
}
