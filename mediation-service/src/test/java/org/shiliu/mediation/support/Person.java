package org.shiliu.mediation.support;

import java.util.List;
import java.util.UUID;

import org.shiliu.platform.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Somebody with a login, who sends requests. */
public final class Person {

  private final String login;
  private final String token;

  private Person(String login, String token) {
    this.login = login;
    this.token = token;
  }

  public static Person of(String login, String role, String... communities) {
    return new Person(login, Tokens.of(login).roles(role).communities(communities).token());
  }

  public static Person of(String login, List<String> roles, String community) {
    String token =
        Tokens.of(login).roles(roles.toArray(String[]::new)).communities(community).token();
    return new Person(login, token);
  }

  public static Person unit(String login, UUID unitId, String community) {
    return new Person(
        login, Tokens.of(login).roles("unit").communities(community).unit(unitId).token());
  }

  public String login() {
    return login;
  }

  public RequestSpecification asks() {
    return given().auth().oauth2(token);
  }

  public Response get(String path) {
    return asks().get(path);
  }

  /** Posts a JSON body; none when null. */
  public Response post(String path, Object body) {
    RequestSpecification request = asks();
    return body == null
        ? request.post(path)
        : request.contentType(ContentType.JSON).body(body).post(path);
  }
}
