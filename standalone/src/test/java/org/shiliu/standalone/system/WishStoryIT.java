package org.shiliu.standalone.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import io.restassured.http.ContentType;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.shiliu.standalone.system.Rows.made;
import static org.shiliu.standalone.system.Rows.refused;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.step;

/** Scenario S5: a resident's wish, reviewed, claimed, approved, fulfilled and confirmed. */
class WishStoryIT {
  private final RunningPair pair = RunningPair.get();

  @Test
  void aWishGoesFromTheResidentToTheUnitAndBack() throws IOException {
    String wish = published();
    String claim = claimed(wish);

    seen(pair.wish("unit-guanlan"), "/claims/" + claim)
        .body("state", equalTo("CLAIMED"))
        .body("contact", nullValue());
    step(pair.wish("officer-qian"), "/claims/" + claim + "/approval", Map.of())
        .body("state", equalTo("APPROVED"));
    seen(pair.wish("unit-guanlan"), "/claims/" + claim).body("contact", notNullValue());

    fulfilled(claim);
    step(pair.wish("resident-chen"), "/wishes/" + wish + "/confirmation", Map.of("stars", 5))
        .body("state", equalTo("CONFIRMED"));
    seen(pair.wish("resident-chen"), "/me/wishes").body("items.id", hasItem(wish));
  }

  @Test
  void theVisitorTypesInTheCodeThatOnlyTheResidentSees() throws IOException {
    String wish = published();
    String claim = claimed(wish);
    step(pair.wish("officer-qian"), "/claims/" + claim + "/approval", Map.of());
    fulfilled(claim);
    String code =
        seen(pair.wish("resident-chen"), "/wishes/" + wish + "/confirmation-code")
            .extract()
            .path("code");
    refused(
        pair.wish("unit-guanlan"),
        "/claims/" + claim + "/confirmation-by-code",
        Map.of("code", code.equals("000000") ? "000001" : "000000"),
        422);
    step(
        pair.wish("unit-guanlan"),
        "/claims/" + claim + "/confirmation-by-code",
        Map.of("code", code));
    seen(pair.wish("resident-chen"), "/wishes/" + wish).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void theSecondUnitIsToldThatTheWishIsTaken() {
    String wish = published();
    claimed(wish);
    refused(pair.wish("unit-wujin"), "/wishes/" + wish + "/claims", Map.of(), 409)
        .body("detail", not(equalTo("")));
  }

  private String published() {
    String wish =
        made(
                pair.wish("resident-chen"),
                "/wishes",
                Map.of(
                    "id", Rows.id(),
                    "kind", "MICRO_WISH",
                    "category", "GOODS",
                    "urgency", "BLUE",
                    "title", "一个带放大镜的指甲刀",
                    "details", "眼睛花了，剪指甲常剪到肉",
                    "items", List.of(Map.of("name", "指甲刀", "quantity", 1)),
                    "estimatedCost", Map.of("amount", "30.00", "currency", "CNY")))
            .body("state", equalTo("DRAFT"))
            .extract()
            .path("id");
    step(pair.wish("resident-chen"), "/wishes/" + wish + "/submission", Map.of())
        .body("state", equalTo("SUBMITTED"));
    step(
            pair.wish("officer-qian"),
            "/wishes/" + wish + "/review",
            Map.of("decision", "PUBLISH", "reason", "已电话核实"))
        .body("state", equalTo("PUBLISHED"));
    return wish;
  }

  private String claimed(String wish) {
    return made(pair.wish("unit-guanlan"), "/wishes/" + wish + "/claims", Map.of())
        .extract()
        .path("id");
  }

  private void fulfilled(String claim) throws IOException {
    step(
            pair.wish("unit-guanlan"),
            "/claims/" + claim + "/start",
            Map.of("visitors", List.of(Map.of("name", "王会计", "backgroundChecked", true))))
        .body("state", equalTo("IN_PROGRESS"));
    pair.wish("unit-guanlan")
        .contentType(ContentType.MULTIPART)
        .multiPart("photo", "handover.jpg", photo(), "image/jpeg")
        .post("/api/v1/claims/" + claim + "/evidence")
        .then()
        .statusCode(201);
    step(pair.wish("unit-guanlan"), "/claims/" + claim + "/fulfilment", Map.of())
        .body("state", equalTo("FULFILLED"));
  }

  private static byte[] photo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    return bytes.toByteArray();
  }
}
