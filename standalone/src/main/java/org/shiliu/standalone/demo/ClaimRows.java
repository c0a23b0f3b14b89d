package org.shiliu.standalone.demo;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shiliu.standalone.launcher.Narration;

import tools.jackson.databind.JsonNode;

/** Claims of the demonstration's firms, put into wish-service, each as far as its wish's stage. */
final class ClaimRows {
  /** One white point. */
  private static final byte[] PHOTO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJ"
                  + "RU5ErkJggg==");

  private final Desks desks;
  private final Narration narration;

  ClaimRows(Desks desks, Narration narration) {
    this.desks = desks;
    this.narration = narration;
  }

  void load() throws IOException, InterruptedException {
    List<Csv.Row> rows =
        Csv.read("wishes").stream().filter(row -> row.some("claimed_by").isPresent()).toList();
    for (Csv.Row row : rows) {
      take(row);
    }
    narration.say(
        "Claimed " + rows.size() + " wishes, each at another stage",
        "已认领 " + rows.size() + " 个微心愿，进度各不相同");
  }

  private void take(Csv.Row row) throws IOException, InterruptedException {
    WishStage stage = WishStage.of(row);
    String wish = "/wishes/" + DemoId.WISH.of(row.number());
    Desk unit = desks.wishOf(row.get("claimed_by"));
    Desk office = desks.wishOf("demo-office");
    unit.post(wish + "/claims", Map.of());
    Optional<String> held = office.get(wish).path("claimId").asStringOpt();
    if (held.isEmpty()) {
      // An earlier run took this wish to its end.
      return;
    }
    String claim = "/claims/" + held.get();
    if (stage.includes(WishStage.APPROVED) || stage == WishStage.UNCLEAR) {
      office.post(claim + "/approval", Map.of());
    }
    if (stage.includes(WishStage.IN_PROGRESS)) {
      Map<String, Object> visitor = Map.of("name", "李师傅", "backgroundChecked", true);
      unit.post(claim + "/start", Map.of("visitors", List.of(visitor)));
      unit.postPhoto(claim + "/evidence", PHOTO);
    }
    if (stage.includes(WishStage.FULFILLED)) {
      unit.post(claim + "/fulfilment", Map.of());
    }
    if (stage == WishStage.CONFIRMED) {
      desks.wishOf(row.get("account")).post(wish + "/confirmation", Map.of("stars", 5));
    }
    if (stage == WishStage.DISPUTED) {
      dispute(row.get("account"), wish, unit, claim);
    }
  }

  /** The resident says "not done" twice, and then doesn't want the case that comes of it. */
  private void dispute(String account, String wish, Desk unit, String claim)
      throws IOException, InterruptedException {
    Desk resident = desks.wishOf(account);
    resident.postAgain(wish + "/not-done", 1, Map.of("statement", "插座还是松的"));
    unit.postAgain(claim + "/fulfilment", 2, Map.of());
    resident.postAgain(wish + "/not-done", 2, Map.of("statement", "第二次来也没有修好"));
    JsonNode disputed = resident.get(wish);
    Optional<String> matter = disputed.path("disputeCaseId").asStringOpt();
    if (matter.isPresent()) {
      desks
          .mediationOf(account)
          .postOnceThere(
              "/cases/" + matter.get() + "/withdrawal", Map.of("reason", "不再申请调解，请社区决定"));
    }
  }
}
