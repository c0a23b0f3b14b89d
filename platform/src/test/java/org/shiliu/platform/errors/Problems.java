package org.shiliu.platform.errors;

import org.shiliu.platform.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** How a resident calls the sample service, and what every refusal has in common. */
final class Problems {
  private Problems() {}

  static final String SAMPLES = "/api/v1/samples";
  static final String GOOD = "{\"title\": \"Tea\", \"quantity\": 2}";

  /** The same refusal in English and in Chinese, as problem+json and never as a page. */
  static void assertProblem(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertThat(answer.contentType(), startsWith("application/problem+json"));
    assertEquals(code, answer.path("code"));
    assertEquals(status, answer.<Integer>path("status"));
    assertThat(answer.path("type"), startsWith("urn:shiliu:problem:"));
    assertThat(answer.path("title"), not(blankOrNullString()));
    assertThat(answer.path("detail"), not(blankOrNullString()));
    assertThat(answer.path("detail"), not(containsString("{")));
    assertThat(answer.path("instance"), startsWith("/"));
    assertThat(answer.header("X-Correlation-Id"), not(blankOrNullString()));
    assertThat(answer.asString(), not(containsString("<html")));
    assertThat(answer.asString(), not(containsString("Exception")));
  }

  static RequestSpecification resident() {
    return given().auth().oauth2(Tokens.of("resident-chen").roles("resident").token());
  }

  static RequestSpecification json() {
    return resident().contentType(ContentType.JSON);
  }
}
