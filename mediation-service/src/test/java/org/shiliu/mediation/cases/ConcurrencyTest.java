package org.shiliu.mediation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shiliu.mediation.support.Story.body;

/** Two steps at once: one happens, the other meets what it left. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class ConcurrencyTest {

  @Test
  void ofTwoOfficersWhoAcceptAtOnceOneSucceeds() throws Exception {
    Story story = new Story().noticed();
    Person second = Person.of("officer-two", "officer", story.community);
    Object entry = body("brief", "边界", "sealed", true);
    List<Integer> statuses =
        atOnce(
            List.of(
                () -> story.step(story.officer, "acceptance", entry),
                () -> story.step(second, "acceptance", entry)));
    assertEquals(List.of(200, 409), statuses);
    List<String> steps =
        story.officer.get("/api/v1/cases/" + story.id + "/events").path("items.step");
    assertEquals(1, steps.stream().filter("ACCEPT"::equals).count());
  }

  @Test
  void twoLastSignaturesAtOnceMakeOneEffectiveDate() throws Exception {
    Story story = new Story().drafted();
    story
        .step(story.mediator, "agreement/signatures", body("kind", "IN_PERSON"))
        .then()
        .statusCode(200);
    story.step(story.officer, "agreement/seal", null).then().statusCode(200);
    List<Integer> statuses =
        atOnce(
            List.of(
                () -> story.step(story.li, "agreement/signatures", body("kind", "ELECTRONIC")),
                () -> story.step(story.wang, "agreement/signatures", body("kind", "ELECTRONIC"))));
    assertEquals(List.of(200, 200), statuses);
    String last =
        story
            .li
            .get("/api/v1/cases/" + story.id + "/agreement")
            .then()
            .body("status", equalTo("EFFECTIVE"))
            .body("effectiveAt", notNullValue())
            .extract()
            .path("signatures[3].at");
    assertEquals(
        last, story.li.get("/api/v1/cases/" + story.id + "/agreement").path("effectiveAt"));
    List<String> states =
        story.officer.get("/api/v1/cases/" + story.id + "/events").path("items.to");
    assertEquals(1, states.stream().filter("AGREEMENT_EFFECTIVE"::equals).count());
  }

  @Test
  void stoppingAndDraftingAtOnceNeverBothHappen() throws Exception {
    Story story = new Story().talked();
    List<Integer> statuses =
        atOnce(
            List.of(
                () -> story.step(story.wang, "stop", body()),
                () -> story.step(story.mediator, "agreement", story.agreement())));
    assertEquals(
        "TERMINATED", story.status(), "a refusal ends the case, before or after the draft");
    assertEquals(200, statuses.get(0));
  }

  @Test
  void oneNumberIsGivenToEachOfManyAgreementsWithoutAGap() throws Exception {
    Story first = new Story();
    List<Supplier<Response>> drafts = new ArrayList<>();
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Story story = first.beside();
      story.talked();
      stories.add(story);
      drafts.add(() -> story.step(story.mediator, "agreement", story.agreement()));
    }
    assertEquals(List.of(200, 200, 200, 200), atOnce(drafts));
    List<Integer> numbers =
        stories.stream()
            .map(
                story ->
                    (String)
                        story.li.get("/api/v1/cases/" + story.id + "/agreement").path("number"))
            .map(number -> Integer.parseInt(number.replaceAll(".*第 (\\d+) 号", "$1")))
            .sorted()
            .toList();
    assertEquals(List.of(1, 2, 3, 4), numbers);
  }

  @Test
  void aStaleIfMatchIsRefused() {
    Story story = new Story().submitted();
    String stale = "\"v0-x\"";
    story
        .officer
        .asks()
        .header("If-Match", stale)
        .contentType("application/json")
        .body(body("channel", "VISIT"))
        .post("/api/v1/cases/" + story.id + "/consent-request")
        .then()
        .statusCode(412);
    assertEquals("SUBMITTED", story.status());
  }

  @Test
  void aRepeatedKeyMovesTheCaseOnce() {
    Story story = new Story().submitted();
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      statuses.add(
          story
              .officer
              .asks()
              .header("Idempotency-Key", story.id)
              .contentType("application/json")
              .body(body("channel", "VISIT"))
              .post("/api/v1/cases/" + story.id + "/consent-request")
              .statusCode());
    }
    assertEquals(List.of(200, 200), statuses);
  }

  private static List<Integer> atOnce(List<Supplier<Response>> requests) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(requests.size());
    CyclicBarrier start = new CyclicBarrier(requests.size());
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (Supplier<Response> request : requests) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return request.get().statusCode();
                }));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> one : running) {
        statuses.add(one.get());
      }
      return statuses.stream().sorted().toList();
    } finally {
      threads.shutdownNow();
    }
  }
}
