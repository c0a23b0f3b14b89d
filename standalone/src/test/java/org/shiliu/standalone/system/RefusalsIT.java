package org.shiliu.standalone.system;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Whatever cannot be taken is refused in words, and leaves no trace in the database. */
class RefusalsIT {
  private static final int ONE_MEBIBYTE = 1024 * 1024;

  private final RunningPair pair = RunningPair.get();
  private final StoredRows rows = new StoredRows(pair);

  @Test
  void wishServiceRefusesInWordsAndKeepsItsRows() {
    String wish = new WishWalk(pair).published().wish();
    String step = "/api/v1/wishes/" + wish + "/withdrawal";
    refusedWithoutTrace(
        "wish", "/api/v1/wishes", step, "resident-chen", "steward-42", "unit-guanlan");
  }

  @Test
  void mediationServiceRefusesInWordsAndKeepsItsRows() {
    String step = "/api/v1" + Quarrels.homestead(pair).path("/withdrawal");
    refusedWithoutTrace(
        "mediation", "/api/v1/cases", step, "resident-li", "resident-zhuoma", "mediator-zhao");
  }

  /**
   * @param step a POST that its owner may take at once
   * @param foreigner somebody who could take it in their own community
   * @param outsider somebody whose role may not take it
   */
  private void refusedWithoutTrace(
      String service,
      String collection,
      String step,
      String owner,
      String foreigner,
      String outsider) {
    String body = "{\"reason\": \"不需要了\"}";
    Map<String, Answer> answers = new LinkedHashMap<>();
    rows.quiet(service);
    Map<String, String> before = rows.of(service);

    answers.put("unknown path", new Answer(404, as(service, owner).get("/api/v1/nothing")));
    answers.put("wrong method", new Answer(405, as(service, owner).delete(collection)));
    answers.put(
        "wrong media type",
        new Answer(415, as(service, owner).contentType("text/plain").body("tea").post(collection)));
    answers.put(
        "nothing acceptable",
        new Answer(406, as(service, owner).accept("text/csv").get(collection)));
    answers.put(
        "malformed JSON", new Answer(400, as(service, owner).body("{\"reason\": ").post(step)));
    answers.put(
        "unknown field",
        new Answer(
            400, as(service, owner).body("{\"reason\": \"x\", \"resaon\": \"y\"}").post(step)));
    answers.put(
        "too large a body",
        new Answer(
            413,
            as(service, owner)
                .body("{\"reason\": \"" + "x".repeat(ONE_MEBIBYTE) + "\"}")
                .post(step)));
    answers.put(
        "not a UUID", new Answer(400, as(service, owner).get(collection + "/not-an-identifier")));
    answers.put("no token", new Answer(401, pair.anonymous(port(service)).body(body).post(step)));
    answers.put(
        "a wrong token",
        new Answer(
            401,
            pair.anonymous(port(service)).auth().oauth2(wrongToken(owner)).body(body).post(step)));
    answers.put("another's role", new Answer(403, as(service, outsider).body(body).post(step)));
    answers.put(
        "a foreign community", new Answer(404, as(service, foreigner).body(body).post(step)));

    assertAll(answers.entrySet().stream().map(e -> () -> e.getValue().isAProblem(e.getKey())));
    assertEquals(before, rows.of(service));
    as(service, owner).body(body).post(step).then().statusCode(200);
    assertNotEquals(before, rows.of(service));
  }

  /** The owner's token with one character of its signature changed. */
  private String wrongToken(String login) {
    String good = pair.token(login);
    int at = good.length() - 10;
    return good.substring(0, at) + (good.charAt(at) == 'A' ? 'B' : 'A') + good.substring(at + 1);
  }

  private int port(String service) {
    return service.equals("wish") ? pair.settings().wishPort() : pair.settings().mediationPort();
  }

  private RequestSpecification as(String service, String login) {
    return pair.anonymous(port(service)).auth().oauth2(pair.token(login));
  }

  private record Answer(int status, Response response) {
    void isAProblem(String when) {
      assertEquals(status, response.statusCode(), () -> when + ": " + response.asString());
      response
          .then()
          .contentType("application/problem+json")
          .body("status", equalTo(status))
          .body("type", startsWith("urn:shiliu:problem:"))
          .body("title", not(blankOrNullString()))
          .body("detail", not(blankOrNullString()))
          .body("detail", not(containsString("Exception")));
    }
  }
}
