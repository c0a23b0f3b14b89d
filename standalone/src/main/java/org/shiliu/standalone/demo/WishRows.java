package org.shiliu.standalone.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shiliu.standalone.launcher.Narration;

/** Units with their agreements, wishes and mandates, put into wish-service. */
final class WishRows {
  private final Desks desks;
  private final LocalDate day;
  private final Narration narration;

  /**
   * Rows for one day.
   *
   * @param day the day from which agreements and need-by dates are counted
   */
  WishRows(Desks desks, LocalDate day, Narration narration) {
    this.desks = desks;
    this.day = day;
    this.narration = narration;
  }

  void load() throws IOException, InterruptedException {
    units();
    wishes();
    mandates();
  }

  private void units() throws IOException, InterruptedException {
    Desk office = desks.wishOf("demo-office");
    List<Csv.Row> rows = Csv.read("units");
    for (Csv.Row row : rows) {
      office.post("/units", unit(row));
      office.post("/agreements", agreement(row));
    }
    narration.say(
        "Registered " + rows.size() + " units with their agreements",
        "已登记 " + rows.size() + " 家单位及共建协议");
  }

  private static Map<String, Object> unit(Csv.Row row) {
    return new Body()
        .with("id", DemoId.UNIT.of(row.number()))
        .with("community", row.get("community"))
        .with("name", row.get("name"))
        .with("kind", row.get("kind"))
        .with("backgroundChecked", row.yes("background_checked"))
        .with("skills", row.words("skills"))
        .with("languages", row.words("languages"))
        .members();
  }

  private Map<String, Object> agreement(Csv.Row row) {
    return new Body()
        .with("id", DemoId.AGREEMENT.of(row.number()))
        .with("unitId", DemoId.UNIT.of(row.number()))
        .with("number", String.format("RQTX-%02d", row.number()))
        .with("validFrom", day.plusDays(row.number("agreement_from_days")))
        .with("validTo", day.plusDays(row.number("agreement_to_days")))
        .with("categories", row.words("categories"))
        .with("capacity", row.number("capacity"))
        .members();
  }

  private void wishes() throws IOException, InterruptedException {
    Desk clerk = desks.wishOf("demo-clerk");
    Desk office = desks.wishOf("demo-office");
    List<Csv.Row> rows = Csv.read("wishes");
    for (Csv.Row row : rows) {
      WishStage stage = WishStage.of(row);
      String wish = "/wishes/" + DemoId.WISH.of(row.number());
      // A draft lies with whoever writes it: these residents do so themselves.
      boolean own = stage == WishStage.DRAFT;
      (own ? desks.wishOf(row.get("account")) : clerk).post("/wishes", wish(row, own));
      if (stage.includes(WishStage.SUBMITTED)) {
        clerk.post(wish + "/submission", Map.of());
      }
      if (stage.includes(WishStage.PUBLISHED)) {
        office.post(wish + "/review", Map.of("decision", "PUBLISH", "reason", "已电话核实，需求属实"));
      }
    }
    narration.say(
        "Wrote down " + rows.size() + " wishes and published most of them",
        "已登记 " + rows.size() + " 个微心愿，大部分已发布");
  }

  private Map<String, Object> wish(Csv.Row row, boolean own) {
    return new Body()
        .with("id", DemoId.WISH.of(row.number()))
        .with("community", row.get("community"))
        .with("kind", row.get("kind"))
        .with("category", row.get("category"))
        .with("urgency", row.get("urgency"))
        .with("title", row.get("title"))
        .with("details", row.get("details"))
        .with(
            "items", List.of(Map.of("name", row.get("title"), "quantity", row.number("quantity"))))
        .with(
            "estimatedCost",
            Map.of("amount", row.get("estimated_cost_cny") + ".00", "currency", "CNY"))
        .with("needBy", day.plusDays(row.number("need_by_days")))
        .with("homeVisit", row.yes("home_visit"))
        .with("minor", row.yes("minor"))
        .with("language", row.get("language"))
        .with("place", row.some("place"))
        .with("beneficiary", beneficiary(row))
        .with("relation", own ? Optional.empty() : Optional.of("网格员代录"))
        .with("consent", true)
        .with("source", own ? "APP" : "VISIT")
        .members();
  }

  private static Map<String, Object> beneficiary(Csv.Row row) {
    Map<String, Object> details =
        new Body()
            .with("name", row.get("name"))
            .with("sex", row.get("sex"))
            .with("phone", row.get("phone"))
            .with("formOfAddress", row.get("form_of_address"))
            .with("language", row.get("language"))
            .with(
                "address",
                new Body()
                    .with("building", row.get("building"))
                    .with("unit", row.some("unit"))
                    .with("room", row.some("room"))
                    .members())
            .members();
    return new Body().with("account", row.some("account")).with("details", details).members();
  }

  private void mandates() throws IOException, InterruptedException {
    mandate(1, "resident-chen", "relative-chen", "女儿", List.of("FILE", "FOLLOW", "CONFIRM"));
    mandate(2, "resident-zhuoma", "resident-chen", "朋友", List.of("FOLLOW"));
    narration.say(
        "relative-chen holds a mandate of resident-chen", "relative-chen 已获 resident-chen 委托");
  }

  private void mandate(
      int number, String resident, String relative, String relation, List<String> scopes)
      throws IOException, InterruptedException {
    desks
        .wishOf(resident)
        .post(
            "/mandates",
            new Body()
                .with("id", DemoId.MANDATE.of(number))
                .with("relative", relative)
                .with("relation", relation)
                .with("scopes", scopes)
                .with("expiresOn", day.plusYears(3))
                .members());
  }
}
