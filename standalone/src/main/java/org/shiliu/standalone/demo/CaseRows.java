package org.shiliu.standalone.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.shiliu.standalone.launcher.Narration;

import tools.jackson.databind.JsonNode;

/**
 * Mediators and quarrels, put into mediation-service, each as far as its stage says. The quarrel
 * over the homestead is not among them: the README tells it from its beginning.
 */
final class CaseRows {
  private static final String TOLD = "来访登记，本人口述并签名";

  private final Desks desks;
  private final Narration narration;
  private final List<Csv.Row> mediators = Csv.read("mediators");
  private final List<Csv.Row> rows = Csv.read("disputes");

  CaseRows(Desks desks, Narration narration) {
    this.desks = desks;
    this.narration = narration;
  }

  /** Files the cases and takes them until they have their mediators. */
  void load() throws IOException, InterruptedException {
    Desk office = desks.mediationOf("demo-office");
    for (Csv.Row row : mediators) {
      office.post("/mediators", mediator(row));
    }
    for (Csv.Row row : rows) {
      file(office, row);
    }
    narration.say(
        "Filed " + rows.size() + " quarrels, " + mediators.size() + " entries of mediators",
        "已登记 " + rows.size() + " 起纠纷、" + mediators.size() + " 条调解员名册");
  }

  /** Takes those that have come so far on from there. */
  void takeOn() throws IOException, InterruptedException {
    Desk office = desks.mediationOf("demo-office");
    for (Csv.Row row : rows) {
      if (CaseStage.of(row).compareTo(CaseStage.ASSIGNED) > 0) {
        Desk mediator = desks.mediationOf(mediatorOf(row).get("account"));
        new CaseSteps(office, mediator, row).take();
      }
    }
    narration.say("Took the quarrels to stages between draft and performance", "各纠纷已办至从草稿到履行的不同阶段");
  }

  private static Map<String, Object> mediator(Csv.Row row) {
    return new Body()
        .with("id", DemoId.MEDIATOR.of(row.number()))
        .with("community", row.get("community"))
        .with("account", row.get("account"))
        .with("name", row.get("name"))
        .with("languages", row.words("languages"))
        .members();
  }

  private void file(Desk office, Csv.Row row) throws IOException, InterruptedException {
    CaseStage stage = CaseStage.of(row);
    String path = "/cases/" + DemoId.CASE.of(row.number());
    office.post("/cases", application(row));
    if (stage.includes(CaseStage.SUBMITTED)) {
      office.post(path + "/submission", Map.of("freeWill", true, "consentProof", TOLD));
    }
    if (stage.includes(CaseStage.CONSENT_PENDING)) {
      JsonNode asked = office.post(path + "/consent-request", Map.of("channel", "PHONE"));
      if (stage.includes(CaseStage.CONSENTED)) {
        consent(office, path, asked);
      }
    }
    if (stage.includes(CaseStage.ACCEPTED)) {
      office.post(path + "/acceptance", Map.of("brief", row.get("facts"), "sealed", true));
    }
    if (stage.includes(CaseStage.ASSIGNED)) {
      office.post(
          path + "/mediator", Map.of("presiding", DemoId.MEDIATOR.of(mediatorOf(row).number())));
    }
  }

  private static void consent(Desk office, String path, JsonNode asked)
      throws IOException, InterruptedException {
    for (JsonNode party : asked.path("parties")) {
      if (party.path("consent").asString("").equals("PENDING")) {
        office.post(
            path + "/parties/" + party.get("id").asString() + "/consent",
            Map.of("consents", true, "how", "电话答复，工作人员记录"));
      }
    }
    office.post(path + "/rights-notices", Map.of("channel", "VISIT"));
  }

  private Csv.Row mediatorOf(Csv.Row row) {
    return mediators.stream()
        .filter(mediator -> mediator.get("community").equals(row.get("community")))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> application(Csv.Row row) {
    return new Body()
        .with("id", DemoId.CASE.of(row.number()))
        .with("community", row.get("community"))
        .with("disputeType", row.get("type"))
        .with("subtype", row.get("subtype"))
        .with("source", row.get("source"))
        .with("referrer", row.some("referrer"))
        .with("referrerName", row.some("referrer_name"))
        .with("facts", row.get("facts"))
        .with("requests", List.of(row.get("request")))
        .with("parties", List.of(applicant(row), respondent(row)))
        .members();
  }

  private static Map<String, Object> applicant(Csv.Row row) {
    return new Body()
        .with("id", DemoId.APPLICANT.of(row.number()))
        .with("side", "APPLICANT")
        .with("account", row.some("applicant_account"))
        .with("person", Map.of("name", row.get("applicant"), "phone", row.get("phone_a")))
        .members();
  }

  private static Map<String, Object> respondent(Csv.Row row) {
    Body body =
        new Body().with("id", DemoId.RESPONDENT.of(row.number())).with("side", "RESPONDENT");
    if (row.some("respondent").isPresent()) {
      body.with("person", Map.of("name", row.get("respondent"), "phone", row.get("phone_b")));
    } else {
      body.with(
          "organisation",
          new Body()
              .with("name", row.get("respondent_organisation"))
              .with(
                  "unitId", row.some("respondent_unit").map(Integer::valueOf).map(DemoId.UNIT::of))
              .members());
    }
    return body.members();
  }
}
