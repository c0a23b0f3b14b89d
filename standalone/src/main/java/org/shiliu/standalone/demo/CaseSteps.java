package org.shiliu.standalone.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes one case from its mediator's appointment as far as its stage says. */
final class CaseSteps {
  private static final int DUTIES = 3;
  private static final String TOLD = "当面告知，本人签字";

  private final Desk office;
  private final Desk mediator;
  private final Csv.Row row;
  private final String path;
  private final UUID applicant;
  private final UUID respondent;

  CaseSteps(Desk office, Desk mediator, Csv.Row row) {
    this.office = office;
    this.mediator = mediator;
    this.row = row;
    this.path = "/cases/" + DemoId.CASE.of(row.number());
    this.applicant = DemoId.APPLICANT.of(row.number());
    this.respondent = DemoId.RESPONDENT.of(row.number());
  }

  void take() throws IOException, InterruptedException {
    CaseStage goal = CaseStage.of(row);
    for (CaseStage stage : CaseStage.values()) {
      if (goal.includes(stage)) {
        reach(stage);
      }
    }
  }

  private void reach(CaseStage stage) throws IOException, InterruptedException {
    switch (stage) {
      case DRAFT, SUBMITTED, CONSENT_PENDING, CONSENTED, ACCEPTED, ASSIGNED -> {}
      case DISCLOSED ->
          mediator.post(
              path + "/mediator/disclosure",
              Map.of("conflict", "OTHER_RELATION", "text", "与被申请人曾是同事"));
      case READY -> prepare();
      case TALKED -> talk();
      case AGREED -> mediator.post(path + "/agreement", agreement());
      case SIGNED -> sign();
      case EFFECTIVE -> office.post(path + "/agreement/seal", Map.of());
      case PERFORMING -> perform();
      case PERFORMED -> settle();
    }
  }

  private void prepare() throws IOException, InterruptedException {
    mediator.post(path + "/mediator/confirmation", Map.of("noUndisclosedConflict", true));
    for (UUID party : List.of(applicant, respondent)) {
      String parties = path + "/parties/" + party;
      office.post(parties + "/rights-acknowledgement", Map.of("how", TOLD));
      office.post(parties + "/identity-check", Map.of("document", "ID_CARD"));
    }
  }

  private void talk() throws IOException, InterruptedException {
    mediator.post(path + "/mediation", Map.of());
    mediator.post(path + "/caucus-notes", Map.of("party", respondent, "note", "愿意改，希望对方说话客气些"));
    mediator.post(
        path + "/sessions",
        new Body()
            .with("minutes", 60)
            .with("place", "社区调解室")
            .with("matter", row.get("facts"))
            .with("rightsTold", true)
            .with("mediatorIntroduced", true)
            .with("participants", List.of(said(applicant, "说明经过"), said(respondent, "愿意改正")))
            .with("factsChecked", "双方对事实没有异议")
            .with("result", "AGREED")
            .with("resultText", row.get("request"))
            .with("readBack", true)
            .members());
    for (int i = 1; i <= row.number("wishes"); i++) {
      mediator.post(path + "/wishes", wish(i));
    }
  }

  private static Map<String, Object> said(UUID party, String statement) {
    return Map.of("party", party, "statement", statement, "signedBy", "IN_PERSON");
  }

  private Map<String, Object> wish(int number) {
    String title = List.of("一张隔音地毯", "一套桌椅静音脚垫", "一条门缝密封条").get(number - 1);
    return new Body()
        .with("id", DemoId.CASE_WISH.of(row.number(), number))
        .with("kind", "MICRO_WISH")
        .with("category", "GOODS")
        .with("urgency", "BLUE")
        .with("title", title)
        .with("details", row.get("facts"))
        .with("items", List.of(Map.of("name", title, "quantity", 1)))
        .with("estimatedCost", Map.of("amount", "200.00", "currency", "CNY"))
        .with("homeVisit", false)
        .members();
  }

  private Map<String, Object> agreement() {
    return new Body()
        .with("facts", row.get("facts"))
        .with("issues", row.get("subtype"))
        .with("responsibilities", "被申请人未尽注意之责，申请人沟通方式欠妥")
        .with("rightsAndDuties", row.get("request"))
        .with("manner", "自行履行")
        .with("place", "被申请人家中")
        .with("timeLimit", "七日内")
        .with("scope", "ALL")
        .with(
            "obligations",
            List.of(
                duty(1, "DO", row.get("request"), 7),
                duty(2, "DO", "清理现场", 7),
                duty(3, "REFRAIN", "不再出现同样情形", null)))
        .members();
  }

  private Map<String, Object> duty(int part, String kind, String text, Integer days) {
    Body body =
        new Body()
            .with("id", DemoId.OBLIGATION.of(row.number(), part))
            .with("obligor", respondent)
            .with("obligee", applicant)
            .with("kind", kind)
            .with("text", text);
    return days == null ? body.members() : body.with("dueInDays", days).members();
  }

  private void sign() throws IOException, InterruptedException {
    String signatures = path + "/agreement/signatures";
    mediator.post(signatures, Map.of("kind", "IN_PERSON"));
    office.postAgain(signatures, 1, Map.of("party", applicant, "kind", "IN_PERSON"));
    office.postAgain(signatures, 2, Map.of("party", respondent, "kind", "IN_PERSON"));
  }

  private void perform() throws IOException, InterruptedException {
    List<UUID> both = List.of(applicant, respondent);
    mediator.post(
        path + "/performance", Map.of("copiesHandedTo", both, "committeeCopyFiled", true));
    mediator.post(
        path + "/follow-up-visits",
        Map.of(
            "parties", both, "performance", "正在履行", "satisfaction", "SATISFIED", "signed", true));
  }

  private void settle() throws IOException, InterruptedException {
    for (int part = 1; part <= DUTIES; part++) {
      UUID duty = DemoId.OBLIGATION.of(row.number(), part);
      mediator.post(path + "/obligations/" + duty + "/proof", Map.of("proof", "现场查看，已履行"));
    }
  }
}
