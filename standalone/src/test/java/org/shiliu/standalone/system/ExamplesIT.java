package org.shiliu.standalone.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shiliu.standalone.demo.Accounts;
import org.shiliu.standalone.demo.DemoId;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.soon;

/**
 * Every operation of both documents succeeds with its examples as they stand, on freshly loaded
 * demonstration data, sent by the first login that may call it.
 */
class ExamplesIT {
  private static final String CLAIM = "the server makes the ids of claims";
  private static final String PHOTO = "the server makes the ids of photos";

  /** Operations with an empty required field, and why it is empty. Keep it short. */
  private static final Map<String, String> EMPTY =
      Map.ofEntries(
          Map.entry("wish getClaim", CLAIM),
          Map.entry("wish approveClaim", CLAIM),
          Map.entry("wish declineClaim", CLAIM),
          Map.entry("wish returnClaim", CLAIM),
          Map.entry("wish startClaim", CLAIM),
          Map.entry("wish uploadEvidence", CLAIM),
          Map.entry("wish listEvidence", CLAIM),
          Map.entry("wish fulfilClaim", CLAIM),
          Map.entry("wish decideUnclear", CLAIM),
          Map.entry("wish getEvidence", PHOTO),
          Map.entry("wish getEvidenceContent", PHOTO),
          Map.entry("wish confirmWithCode", CLAIM + "; the resident alone sees the code"),
          Map.entry("wish resendDelivery", "the server makes the ids; nothing lies undelivered"),
          Map.entry("mediation resendDelivery", "the same"));

  /** Those of them that copying an id does not help. */
  private static final Set<String> NOT_SENT =
      Set.of("wish confirmWithCode", "wish resendDelivery", "mediation resendDelivery");

  /** Which demonstration wish has the claim at the stage that the operation needs. */
  private static final Map<String, Integer> CLAIMED_WISHES =
      Map.of(
          "getClaim", 38,
          "approveClaim", 38,
          "declineClaim", 39,
          "returnClaim", 40,
          "startClaim", 41,
          "uploadEvidence", 42,
          "listEvidence", 42,
          "fulfilClaim", 42,
          "decideUnclear", 46);

  private static RunningPair pair;

  @BeforeAll
  static void load() {
    pair = RunningPair.another("examples");
  }

  @AfterAll
  static void stop() {
    if (pair != null) {
      pair.close();
    }
  }

  @Test
  void succeedAsTheyStandOnFreshData() {
    List<Documented> all =
        Stream.concat(
                document("wish", pair.settings().wishPort()),
                document("mediation", pair.settings().mediationPort()))
            .toList();
    Map<String, String> unfilled = new TreeMap<>();
    all.stream()
        .filter(one -> !one.unfilled().isEmpty())
        .forEach(one -> unfilled.put(one.name(), EMPTY.getOrDefault(one.name(), "not listed")));
    assertEquals(new TreeMap<>(EMPTY), unfilled);

    soon(
        () ->
            seen(pair.wish("officer-qian"), "/wishes/" + DemoId.WISH.of(45))
                .body("awaited", equalTo("OFFICER")));
    List<String> failures = new ArrayList<>();
    for (Documented one : all) {
      if (!NOT_SENT.contains(one.name())) {
        check(one, failures);
      }
    }
    assertEquals("", String.join("\n", failures));
  }

  private static Stream<Documented> document(String service, int port) {
    String json =
        pair.anonymous(port)
            .get("/q/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return Documented.all(service, json).stream();
  }

  /** Whoever has a fitting role tries; who is told that it is not theirs lets the next one try. */
  private static void check(Documented operation, List<String> failures) {
    Map<String, String> copied = copied(operation);
    String last = "nobody may call it";
    for (String login : logins(operation)) {
      Response answer = sent(operation, login, copied);
      if (answer.statusCode() == operation.success()) {
        return;
      }
      last = login + " got " + answer.statusCode() + " " + answer.asString();
      if (answer.statusCode() != 403 && answer.statusCode() != 404) {
        break;
      }
    }
    failures.add(operation.name() + ": " + last);
  }

  /** A message that came too early is sent again, as the services do. */
  private static Response sent(Documented operation, String login, Map<String, String> copied) {
    Response[] answer = new Response[1];
    soon(
        () -> {
          answer[0] = operation.send(request(operation, login), copied);
          boolean again = answer[0].statusCode() == 409 && answer[0].header("Retry-After") != null;
          assertEquals(false, again, answer[0].asString());
        });
    return answer[0];
  }

  private static RequestSpecification request(Documented operation, String login) {
    RequestSpecification request =
        operation.service().equals("wish") ? pair.wish(login) : pair.mediation(login);
    if (operation.id().equals("uploadEvidence")) {
      request
          .contentType(ContentType.MULTIPART)
          .multiPart("photo", "handover.jpg", WishWalk.photo(), "image/jpeg");
    }
    return request.accept("*/*");
  }

  private static List<String> logins(Documented operation) {
    if (operation.roles().contains("service")) {
      return List.of(operation.service().equals("wish") ? "mediation-service" : "wish-service");
    }
    return Accounts.all().stream()
        .filter(
            account ->
                operation.roles().isEmpty()
                    || account.roles().stream().anyMatch(operation.roles()::contains))
        .map(account -> account.login())
        .toList();
  }

  /** What a reader copies into the empty field from another answer. */
  private static Map<String, String> copied(Documented operation) {
    if (EMPTY.getOrDefault(operation.name(), "").equals(PHOTO)) {
      String photos = "/claims/" + claimOf(42) + "/evidence";
      return Map.of(
          "id", seen(pair.wish("officer-qian"), photos).extract().path("items[0].id").toString());
    }
    return EMPTY.containsKey(operation.name())
        ? Map.of("id", claimOf(CLAIMED_WISHES.get(operation.id())))
        : Map.of();
  }

  private static String claimOf(int wish) {
    return seen(pair.wish("officer-qian"), "/wishes/" + DemoId.WISH.of(wish))
        .extract()
        .path("claimId");
  }
}
