package org.shiliu.standalone.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shiliu.standalone.demo.DemoId;

import static org.hamcrest.Matchers.equalTo;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.step;

/**
 * Takes a submitted case along its main path, one leg at a time.
 *
 * @param pair the running pair
 * @param id the case
 * @param applicant who applied
 * @param respondent who stands against them
 * @param mediator the mediator's account
 * @param entry the mediator's row in the register
 */
record CaseWalk(
    RunningPair pair, String id, Party applicant, Party respondent, String mediator, int entry) {

  /**
   * One side of the case.
   *
   * @param login its account
   * @param id its id in the case
   */
  record Party(String login, String id) {}

  String path(String rest) {
    return "/cases/" + id + rest;
  }

  CaseWalk accepted() {
    step(pair.mediation("officer-qian"), path("/consent-request"), Map.of("channel", "PHONE"))
        .body("status", equalTo("CONSENT_PENDING"));
    step(
        pair.mediation(respondent.login()),
        path("/parties/" + respondent.id() + "/consent"),
        Map.of("consents", true));
    step(pair.mediation("officer-qian"), path("/rights-notices"), Map.of("channel", "VISIT"));
    step(
            pair.mediation("officer-qian"),
            path("/acceptance"),
            Map.of("brief", "一方申请，另一方同意调解", "sealed", true))
        .body("status", equalTo("ACCEPTED"));
    return this;
  }

  CaseWalk inMediation() {
    step(
            pair.mediation("director-sun"),
            path("/mediator"),
            Map.of("presiding", DemoId.MEDIATOR.of(entry).toString()))
        .body("status", equalTo("ASSIGNED"));
    step(
        pair.mediation(mediator),
        path("/mediator/confirmation"),
        Map.of("noUndisclosedConflict", true));
    for (Party party : List.of(applicant, respondent)) {
      step(
          pair.mediation(party.login()),
          path("/parties/" + party.id() + "/rights-acknowledgement"),
          Map.of());
      step(
          pair.mediation(mediator),
          path("/parties/" + party.id() + "/identity-check"),
          Map.of("document", "ID_CARD"));
    }
    step(pair.mediation(mediator), path("/mediation"), Map.of())
        .body("status", equalTo("IN_MEDIATION"));
    return this;
  }

  CaseWalk sessionHeld() {
    step(
        pair.mediation(mediator),
        path("/sessions"),
        Map.of(
            "minutes",
            90,
            "place",
            "调解室",
            "matter",
            "双方争议事项",
            "rightsTold",
            true,
            "mediatorIntroduced",
            true,
            "participants",
            List.of(
                Map.of("party", applicant.id(), "statement", "说明经过", "signedBy", "IN_PERSON"),
                Map.of("party", respondent.id(), "statement", "愿意改正", "signedBy", "IN_PERSON")),
            "factsChecked",
            "双方对事实没有异议",
            "result",
            "AGREED",
            "resultText",
            "双方达成一致",
            "readBack",
            true));
    return this;
  }

  /** Drafts, signs and seals the agreement; {@code more} adds to its text. */
  CaseWalk agreementEffective(Map<String, ?> more) {
    Map<String, Object> text =
        new HashMap<>(
            Map.of(
                "facts", "双方对事实没有异议",
                "issues", "争议事项",
                "responsibilities", "双方各有不当",
                "rightsAndDuties", "互相体谅",
                "manner", "自行履行",
                "place", "社区",
                "timeLimit", "十五日内",
                "scope", "ALL",
                "obligations",
                    List.of(
                        duty(respondent, applicant, "15 日内改正"),
                        duty(applicant, respondent, "15 日内配合"))));
    text.putAll(more);
    step(pair.mediation(mediator), path("/agreement"), text)
        .body("status", equalTo("AGREED_UNSIGNED"));
    for (String login : List.of(applicant.login(), respondent.login(), mediator)) {
      step(pair.mediation(login), path("/agreement/signatures"), Map.of("kind", "ELECTRONIC"));
    }
    step(pair.mediation("director-sun"), path("/agreement/seal"), Map.of())
        .body("status", equalTo("AGREEMENT_EFFECTIVE"));
    return this;
  }

  CaseWalk closed() {
    List<String> both = List.of(applicant.id(), respondent.id());
    step(
            pair.mediation(mediator),
            path("/performance"),
            Map.of("copiesHandedTo", both, "committeeCopyFiled", true))
        .body("status", equalTo("PERFORMING"));
    List<String> duties =
        seen(pair.mediation(applicant.login()), path("/agreement"))
            .extract()
            .jsonPath()
            .getList("obligations.id");
    for (String duty : duties) {
      step(
          pair.mediation(mediator),
          path("/obligations/" + duty + "/proof"),
          Map.of("proof", "现场查看，已履行"));
    }
    step(
        pair.mediation(mediator),
        path("/follow-up-visits"),
        Map.of(
            "parties", both, "performance", "均已履行", "satisfaction", "SATISFIED", "signed", true));
    step(pair.mediation("director-sun"), path("/closing"), Map.of("result", "PERFORMED"))
        .body("status", equalTo("CLOSED"));
    return this;
  }

  private static Map<String, Object> duty(Party from, Party to, String text) {
    return Map.of(
        "obligor", from.id(), "obligee", to.id(), "kind", "DO", "text", text, "dueInDays", 15);
  }
}
