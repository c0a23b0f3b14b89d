package org.shiliu.standalone.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.shiliu.standalone.launcher.Narration;

import tools.jackson.databind.JsonNode;

/**
 * Mediators and quarrels, put into mediation-service, each as far as its stage says. The quarrel
 * over the homestead is not among them: the README tells it from its beginning.
 */
final class CaseRows {
  /** How far a case is taken; each stage includes those before it. */
  private enum Stage {
    SUBMITTED,
    CONSENT_PENDING,
    ACCEPTED,
    ASSIGNED
  }

  private static final String TOLD = "来访登记，本人口述并签名";

  private final Desks desks;
  private final Narration narration;

  CaseRows(Desks desks, Narration narration) {
    this.desks = desks;
    this.narration = narration;
  }

  void load() throws IOException, InterruptedException {
    Desk office = desks.mediationOf("demo-office");
    List<Csv.Row> mediators = Csv.read("mediators");
    for (Csv.Row row : mediators) {
      office.post("/mediators", mediator(row));
    }
    List<Csv.Row> rows = Csv.read("disputes");
    for (Csv.Row row : rows) {
      take(office, row, mediators);
    }
    narration.say(
        "Filed " + rows.size() + " quarrels, " + mediators.size() + " entries of mediators",
        "已登记 " + rows.size() + " 起纠纷、" + mediators.size() + " 条调解员名册");
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

  private static void take(Desk office, Csv.Row row, List<Csv.Row> mediators)
      throws IOException, InterruptedException {
    Stage stage = Stage.valueOf(row.get("stage"));
    String path = "/cases/" + DemoId.CASE.of(row.number());
    office.post("/cases", application(row));
    office.post(path + "/submission", Map.of("freeWill", true, "consentProof", TOLD));
    if (stage.compareTo(Stage.CONSENT_PENDING) >= 0) {
      JsonNode asked = office.post(path + "/consent-request", Map.of("channel", "PHONE"));
      if (stage.compareTo(Stage.ACCEPTED) >= 0) {
        accept(office, path, row, asked);
      }
    }
    if (stage == Stage.ASSIGNED) {
      office.post(path + "/mediator", Map.of("presiding", mediatorOf(row, mediators)));
    }
  }

  private static void accept(Desk office, String path, Csv.Row row, JsonNode asked)
      throws IOException, InterruptedException {
    for (JsonNode party : asked.path("parties")) {
      if (party.path("consent").asString("").equals("PENDING")) {
        office.post(
            path + "/parties/" + party.get("id").asString() + "/consent",
            Map.of("consents", true, "how", "电话答复，工作人员记录"));
      }
    }
    office.post(path + "/rights-notices", Map.of("channel", "VISIT"));
    office.post(path + "/acceptance", Map.of("brief", row.get("facts"), "sealed", true));
  }

  private static UUID mediatorOf(Csv.Row row, List<Csv.Row> mediators) {
    return mediators.stream()
        .filter(mediator -> mediator.get("community").equals(row.get("community")))
        .map(mediator -> DemoId.MEDIATOR.of(mediator.number()))
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
