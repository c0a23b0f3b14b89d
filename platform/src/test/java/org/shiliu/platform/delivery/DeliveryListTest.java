package org.shiliu.platform.delivery;

import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
class DeliveryListTest {
  static final String OPERATOR = Tokens.of("operator").roles("operator").token();

  @Test
  void onlyAnOperatorSendsAgainAndNotWhatIsStillTried() {
    UUID id = UUID.randomUUID();
    putWaiting(id, "hetaoyuan");
    resend(OPERATOR, id).statusCode(409).body("code", equalTo("DELIVERY_STILL_TRIED"));
    String officer = Tokens.of("o").roles("officer").communities("hetaoyuan").token();
    resend(officer, id).statusCode(403);
  }

  @Test
  void showsPeopleTheirCommunitiesAndNobodyTheContent() {
    UUID ours = UUID.randomUUID();
    UUID theirs = UUID.randomUUID();
    putWaiting(ours, "hetaoyuan");
    putWaiting(theirs, "xingfu");
    String officer = Tokens.of("o").roles("officer").communities("hetaoyuan").token();
    listedTo(officer, "WAITING")
        .body("items.id", hasItem(ours.toString()))
        .body("items.id", not(hasItem(theirs.toString())));
    String all = listedTo(OPERATOR, "WAITING").extract().asString();
    assertTrue(all.contains(ours.toString()) && all.contains(theirs.toString()));
    assertFalse(all.contains("a secret"), "content is shown");
    given()
        .auth()
        .oauth2(Tokens.of("r").roles("resident").communities("hetaoyuan").token())
        .get("/api/v1/deliveries")
        .then()
        .statusCode(403);
  }

  @Test
  void pagesThroughWhatWaits() {
    IntStream.range(0, 5).forEach(i -> putWaiting(Outbox.newId(), "rainbow"));
    String officer = Tokens.of("o").roles("officer").communities("rainbow").token();
    String next =
        given()
            .auth()
            .oauth2(officer)
            .get("/api/v1/deliveries?limit=3")
            .then()
            .statusCode(200)
            .body("items.size()", equalTo(3))
            .extract()
            .path("next");
    given()
        .auth()
        .oauth2(officer)
        .queryParam("cursor", next)
        .get("/api/v1/deliveries?limit=3")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2));
  }

  private static void putWaiting(UUID id, String community) {
    Database.asOwner(
        """
        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
        values ('delivery', '%1$s', convert_to('{"id":"%1$s","kind":"tellTheTest","community":"%2$s",
          "subject":"%1$s","writtenAt":"2026-11-24T08:00:00Z","payload":{"text":"a secret"}}', 'UTF8'),
          'infinity', false, 1)
        """
            .formatted(id, community)
            .replace("'infinity'", "now() + interval '10 years'"));
  }

  static ValidatableResponse listedTo(String token, String state) {
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/deliveries?limit=100&state=" + state)
        .then()
        .statusCode(200);
  }

  static ValidatableResponse resend(String token, UUID id) {
    return given().auth().oauth2(token).post("/api/v1/deliveries/{id}/resending", id).then();
  }
}
