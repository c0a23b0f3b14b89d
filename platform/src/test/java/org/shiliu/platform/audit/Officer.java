package org.shiliu.platform.audit;

import java.util.List;
import java.util.UUID;

import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Tokens;

import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Somebody new who works in a community of their own, so that tests don't see each other. */
public final class Officer {

  public final String community = "c" + UUID.randomUUID().toString().substring(0, 8);
  public final String account = "officer-" + community;
  private final String token = Tokens.of(account).roles("officer").communities(community).token();

  public RequestSpecification asks() {
    return given().auth().oauth2(token).contentType("text/plain;charset=UTF-8");
  }

  /** Registers a person and gives the id. */
  public String registers(String name) {
    return asks()
        .body(name)
        .post("/api/v1/audited/" + community + "/people")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** What the audit holds of this officer, in its order. */
  public List<List<String>> recorded(String columns) {
    return Database.asOwner(
        "select %s from audit_entry where actor = '%s' order by id".formatted(columns, account));
  }
}
