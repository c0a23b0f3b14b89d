package org.shiliu.wish.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.wish.Pictures;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Photos: what is taken, what is left of them, who sees them. */
@ServiceTest
class EvidenceTest {

  private static final String SECRET = "GPS 39.9042 116.4074";
  private final Town town = new Town();
  private UUID unit;

  @BeforeEach
  void aUnit() {
    unit = town.unit(12, true);
  }

  @Test
  void keepsNothingOfTheFilesPastAndStandsUpright() throws Exception {
    String claim = town.started(unit, town.published(town.repair()));
    byte[] file = Pictures.jpegWithPast(8, 6, 6, SECRET);
    assertTrue(text(file).contains(SECRET));
    String id =
        town.photo(unit, claim, file)
            .statusCode(201)
            .body("mediaType", equalTo("image/jpeg"))
            .body("width", equalTo(6))
            .body("height", equalTo(8))
            .extract()
            .path("id");
    byte[] kept = content(town.resident, id, 200);
    assertFalse(text(kept).contains(SECRET));
    assertFalse(text(kept).contains("Exif"));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
    assertEquals(6, image.getWidth());
  }

  @Test
  void takesAPngWhateverItsName() {
    String claim = town.started(unit, town.published(town.repair()));
    town.photo(unit, claim, Pictures.png(5, 5))
        .statusCode(201)
        .body("mediaType", equalTo("image/png"));
    town.get(town.officer, "/claims/" + claim + "/evidence").body("items", hasSize(1));
  }

  @Test
  void refusesWhatIsNoPictureAndWhatIsTooLarge() {
    String claim = town.started(unit, town.published(town.repair()));
    town.photo(unit, claim, "GIF89a no picture".getBytes(StandardCharsets.US_ASCII))
        .statusCode(422)
        .body("code", equalTo("PHOTO_NOT_AN_IMAGE"));
    town.photo(unit, claim, new byte[10 * 1024 * 1024 + 1])
        .statusCode(413)
        .body("code", equalTo("PHOTO_TOO_LARGE"));
    given()
        .auth()
        .oauth2(town.unitToken(unit))
        .multiPart("other", "x")
        .post("/api/v1/claims/" + claim + "/evidence")
        .then()
        .statusCode(422)
        .body("code", equalTo("PHOTO_MISSING"));
  }

  @Test
  void refusesMorePixelsThanAPhoneMakes() {
    byte[] png = Pictures.png(4, 4);
    java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(png);
    header.putInt(16, 60_000).putInt(20, 60_000);
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    String claim = town.started(unit, town.published(town.repair()));
    town.photo(unit, claim, png).statusCode(422).body("code", equalTo("PHOTO_TOO_MANY_PIXELS"));
  }

  @Test
  void belongsToWorkInProgressAndComesBeforeTheEnd() {
    String claim = town.approved(unit, town.published(town.repair()));
    town.photo(unit, claim, Pictures.jpeg(4, 4))
        .statusCode(409)
        .body("code", equalTo("NOT_IN_PROGRESS"));
    town.start(unit, claim).statusCode(200);
    town.finish(unit, claim).statusCode(409).body("code", equalTo("EVIDENCE_MISSING"));
    for (int i = 0; i < 20; i++) {
      town.photo(unit, claim, Pictures.jpeg(4, 4)).statusCode(201);
    }
    town.photo(unit, claim, Pictures.jpeg(4, 4))
        .statusCode(409)
        .body("code", equalTo("PHOTOS_ENOUGH"));
    town.post(
            town.unitToken(unit),
            "/claims/" + claim + "/fulfilment",
            java.util.Map.of("delivered", java.util.List.of(0)))
        .statusCode(422)
        .body("code", equalTo("PARTLY_DELIVERED"));
    town.post(
            town.unitToken(unit),
            "/claims/" + claim + "/fulfilment",
            java.util.Map.of("delivered", java.util.List.of(1, 1)))
        .statusCode(422)
        .body("code", equalTo("QUANTITIES_WRONG"));
    town.finish(unit, claim).statusCode(200);
  }

  @Test
  void isHiddenFromAllButTheTwoSidesAndTheOfficer() {
    String claim = town.started(unit, town.published(town.repair()));
    String id = town.photo(unit, claim, Pictures.jpeg(4, 4)).statusCode(201).extract().path("id");
    content(town.resident, id, 200);
    content(town.officer, id, 200);
    content(town.unitToken(unit), id, 200);
    town.get(town.resident, "/evidence/" + id).statusCode(200).body("width", equalTo(4));
    town.get(town.stranger, "/evidence/" + id).statusCode(404);
    content(town.unitToken(town.unit(3, true)), id, 404);
    content(town.stranger, id, 404);
    content(new Town().officer, id, 404);
    town.post(town.unitToken(unit), "/claims/" + claim + "/return", java.util.Map.of("reason", "x"))
        .statusCode(200);
    content(town.unitToken(unit), id, 404);
  }

  private byte[] content(String token, String id, int status) {
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/evidence/" + id + "/content")
        .then()
        .statusCode(status)
        .extract()
        .asByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
