package org.shiliu.standalone.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import io.restassured.http.ContentType;

import static org.hamcrest.Matchers.equalTo;
import static org.shiliu.standalone.system.Rows.made;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.step;

/** Takes a new wish of resident-chen along its main path, one leg at a time. */
final class WishWalk {
  private final RunningPair pair;
  private final String wish = Rows.id();
  private String claim;

  WishWalk(RunningPair pair) {
    this.pair = pair;
  }

  String wish() {
    return wish;
  }

  String claim() {
    return claim;
  }

  /** The case that the quarrel about its fulfilment becomes. */
  String disputeCase() {
    return seen(pair.wish("resident-chen"), "/wishes/" + wish).extract().path("disputeCaseId");
  }

  WishWalk published() {
    made(
            pair.wish("resident-chen"),
            "/wishes",
            Map.of(
                "id", wish,
                "kind", "MICRO_WISH",
                "category", "CONSULTATION",
                "urgency", "BLUE",
                "title", "帮我看懂医保对账单",
                "details", "眼睛花了，数字对不上，怕多扣了钱",
                "items", List.of(Map.of("name", "讲解一次", "quantity", 1))))
        .body("state", equalTo("DRAFT"));
    step(pair.wish("resident-chen"), "/wishes/" + wish + "/submission", Map.of())
        .body("state", equalTo("SUBMITTED"));
    step(
            pair.wish("officer-qian"),
            "/wishes/" + wish + "/review",
            Map.of("decision", "PUBLISH", "reason", "已电话核实"))
        .body("state", equalTo("PUBLISHED"));
    return this;
  }

  WishWalk claimed() {
    claim =
        made(pair.wish("unit-guanlan"), "/wishes/" + wish + "/claims", Map.of())
            .extract()
            .path("id");
    return this;
  }

  WishWalk approved() {
    step(pair.wish("officer-qian"), "/claims/" + claim + "/approval", Map.of())
        .body("state", equalTo("APPROVED"));
    return this;
  }

  WishWalk started() {
    step(
            pair.wish("unit-guanlan"),
            "/claims/" + claim + "/start",
            Map.of("visitors", List.of(Map.of("name", "王会计", "backgroundChecked", true))))
        .body("state", equalTo("IN_PROGRESS"));
    return this;
  }

  WishWalk fulfilled() {
    pair.wish("unit-guanlan")
        .contentType(ContentType.MULTIPART)
        .multiPart("photo", "handover.jpg", photo(), "image/jpeg")
        .post("/api/v1/claims/" + claim + "/evidence")
        .then()
        .statusCode(201);
    step(pair.wish("unit-guanlan"), "/claims/" + claim + "/fulfilment", Map.of())
        .body("state", equalTo("FULFILLED"));
    return this;
  }

  /** The resident says twice that it was not done: the second time it becomes a quarrel. */
  WishWalk disputed() {
    step(
            pair.wish("resident-chen"),
            "/wishes/" + wish + "/not-done",
            Map.of("statement", "只讲了一半就走了"))
        .body("state", equalTo("IN_PROGRESS"));
    fulfilled();
    step(
            pair.wish("resident-chen"),
            "/wishes/" + wish + "/not-done",
            Map.of("statement", "第二次还是没有讲清楚"))
        .body("state", equalTo("DISPUTED"));
    return this;
  }

  static byte[] photo() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
