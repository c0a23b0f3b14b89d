package org.shiliu.standalone.system;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Short ways of saying what the stories do all the time: take a step, look at a thing. */
final class Rows {
  private Rows() {}

  /** A POST that moves something on, expected to be answered 200. */
  static ValidatableResponse step(RequestSpecification as, String path, Map<String, ?> body) {
    return as.body(body).post("/api/v1" + path).then().statusCode(200);
  }

  /** A POST that makes something, expected to be answered 201. */
  static ValidatableResponse made(RequestSpecification as, String path, Map<String, ?> body) {
    return as.body(body).post("/api/v1" + path).then().statusCode(201);
  }

  /** A POST that is expected to be refused with this status and code. */
  static ValidatableResponse refused(
      RequestSpecification as, String path, Map<String, ?> body, int status) {
    return as.body(body)
        .post("/api/v1" + path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  static ValidatableResponse seen(RequestSpecification as, String path) {
    return as.get("/api/v1" + path).then().statusCode(200);
  }

  /** What must become true while messages travel, within a minute. */
  static void soon(Runnable expectation) {
    Instant end = Instant.now().plusSeconds(60);
    while (true) {
      try {
        expectation.run();
        return;
      } catch (AssertionError notYet) {
        if (Instant.now().isAfter(end)) {
          throw notYet;
        }
        LockSupport.parkNanos(200_000_000L);
      }
    }
  }

  /** An id of the client's own making, as a phone would send it. */
  static String id() {
    return UUID.randomUUID().toString();
  }
}
