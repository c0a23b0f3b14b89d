package org.shiliu.platform.errors;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.platform.errors.Problems.GOOD;
import static org.shiliu.platform.errors.Problems.SAMPLES;
import static org.shiliu.platform.errors.Problems.assertProblem;
import static org.shiliu.platform.errors.Problems.json;
import static org.shiliu.platform.errors.Problems.resident;

@QuarkusTest
@WithTestResource(Ground.class)
class UnreadableRequestsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": ",
        "{\"title\": \"Tea\", }",
        "nonsense",
        "{\"title\" \"Tea\"}",
        "",
        "null",
        "{\"title\":\"Tea\",\"quantity\":2} x"
      })
  void refusesWhatIsNoJson(String body) {
    assertProblem(json().body(body).post(SAMPLES), 400, "MALFORMED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"Tea\",\"quantity\":2,\"colour\":\"red\"} | UNKNOWN_FIELD | colour",
        "{\"title\":\"Tea\",\"quantity\":2,\"price\":{\"amount\":\"1\",\"tax\":1}} | UNKNOWN_FIELD | price.tax",
        "{\"title\":\"Tea\",\"quantity\":\"two\"} | WRONG_TYPE | quantity",
        "{\"title\":\"Tea\",\"quantity\":2.5} | WRONG_TYPE | quantity",
        "{\"title\":\"Tea\",\"quantity\":\"2\"} | WRONG_TYPE | quantity",
        "{\"title\":5,\"quantity\":2} | WRONG_TYPE | title",
        "{\"title\":[],\"quantity\":2} | WRONG_TYPE | title",
        "{\"title\":\"Tea\",\"quantity\":2,\"price\":\"12\"} | WRONG_TYPE | price",
        "{\"title\":\"Tea\",\"quantity\":2,\"id\":\"12\"} | WRONG_TYPE | id",
      })
  void namesTheFieldThatItDoesNotUnderstand(String body, String code, String field) {
    Response answer = json().body(body).post(SAMPLES);
    assertProblem(answer, 400, code);
    assertEquals(field, answer.path("violations[0].field"));
    assertThat(answer.path("detail"), containsString(field));
  }

  @Test
  void refusesABodyThatIsAListWhereOneThingIsExpected() {
    assertProblem(json().body("[" + GOOD + "]").post(SAMPLES), 400, "WRONG_TYPE");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/samples/not-a-uuid, id",
    "/api/v1/samples/1-1-1-1-1, id",
    "/api/v1/samples?limit=many, limit",
    "/api/v1/samples?state=BROKEN, state"
  })
  void namesTheParameterThatItCannotRead(String path, String parameter) {
    Response answer = resident().get(path);
    assertProblem(answer, 400, "BAD_PARAMETER");
    assertEquals(parameter, answer.path("violations[0].field"));
  }

  @Test
  void refusesACursorOfAnotherList() {
    assertProblem(resident().get(SAMPLES + "?cursor=b3BhcXVl"), 400, "BAD_CURSOR");
  }

  @Test
  void listsEveryFieldThatBreaksAConstraint() {
    Response answer =
        json()
            .header("Accept-Language", "zh-CN")
            .body(
                "{\"title\":\"\",\"quantity\":99,\"price\":{\"amount\":\"1.234\",\"currency\":\"CNY\"}}")
            .post(SAMPLES);
    assertEquals(422, answer.statusCode());
    assertEquals("INVALID_CONTENT", answer.path("code"));
    assertEquals(
        List.of("price.amount", "quantity", "title"),
        answer.jsonPath().getList("violations.field"));
    for (String text : answer.jsonPath().getList("violations.message", String.class)) {
      assertTrue(text.codePoints().anyMatch(Character::isIdeographic), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1"})
  void refusesALimitOutsideItsBounds(String limit) {
    Response answer = resident().get(SAMPLES + "?limit=" + limit);
    assertProblem(answer, 422, "INVALID_CONTENT");
    assertEquals("limit", answer.path("violations[0].field"));
  }
}
