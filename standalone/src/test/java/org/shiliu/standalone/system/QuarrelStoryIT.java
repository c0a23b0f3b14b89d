package org.shiliu.standalone.system;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.shiliu.standalone.demo.DemoId;

import io.restassured.path.json.JsonPath;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.shiliu.standalone.system.Rows.made;
import static org.shiliu.standalone.system.Rows.refused;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.step;

/** Scenario S1: half a metre of homestead, from the application to the closed case. */
class QuarrelStoryIT {
  private final RunningPair pair = RunningPair.get();
  private final String id = Rows.id();
  private final String li = Rows.id();
  private final String wang = Rows.id();

  @Test
  void halfAMetreOfHomesteadIsSettledAndPerformed() {
    applied();
    accepted();
    mediated();
    agreed();
    performed();
    seen(pair.mediation("resident-li"), path("/events"))
        .body("items.size()", org.hamcrest.Matchers.greaterThan(10));
    pair.mediation("resident-chen").get("/api/v1" + path("")).then().statusCode(404);
  }

  private void applied() {
    made(
            pair.mediation("resident-li"),
            "/cases",
            Map.of(
                "id", id,
                "community", "nancheng",
                "disputeType", "HOUSING_HOMESTEAD",
                "subtype", "边界",
                "source", "ON_APPLICATION",
                "facts", "乙户翻建院墙，占了自家半米宅基地，双方各修一道墙堵住过道",
                "requests", List.of("拆除外侧墙，恢复过道"),
                "parties",
                    List.of(
                        Map.of("id", li, "side", "APPLICANT", "person", person("李长河", "18")),
                        Map.of(
                            "id",
                            wang,
                            "side",
                            "RESPONDENT",
                            "account",
                            "resident-wang",
                            "person",
                            person("王大有", "20")))))
        .body("status", equalTo("DRAFT"));
    step(pair.mediation("resident-li"), path("/submission"), Map.of("freeWill", true))
        .body("status", equalTo("SUBMITTED"));
  }

  private void accepted() {
    step(pair.mediation("officer-qian"), path("/consent-request"), Map.of("channel", "PHONE"))
        .body("status", equalTo("CONSENT_PENDING"));
    refused(
        pair.mediation("officer-qian"),
        path("/acceptance"),
        Map.of("brief", "邻里宅基地边界纠纷", "sealed", true),
        409);
    step(
        pair.mediation("resident-wang"),
        path("/parties/" + wang + "/consent"),
        Map.of("consents", true));
    step(pair.mediation("officer-qian"), path("/rights-notices"), Map.of("channel", "VISIT"));
    step(
            pair.mediation("officer-qian"),
            path("/acceptance"),
            Map.of("brief", "邻里宅基地边界纠纷", "sealed", true))
        .body("status", equalTo("ACCEPTED"))
        .body("mediationDue", notNullValue());
  }

  private void mediated() {
    step(
            pair.mediation("director-sun"),
            path("/mediator"),
            Map.of("presiding", DemoId.MEDIATOR.of(1).toString()))
        .body("status", equalTo("ASSIGNED"));
    step(
        pair.mediation("mediator-zhao"),
        path("/mediator/confirmation"),
        Map.of("noUndisclosedConflict", true));
    for (var party : Map.of("resident-li", li, "resident-wang", wang).entrySet()) {
      step(
          pair.mediation(party.getKey()),
          path("/parties/" + party.getValue() + "/rights-acknowledgement"),
          Map.of());
      step(
          pair.mediation("mediator-zhao"),
          path("/parties/" + party.getValue() + "/identity-check"),
          Map.of("document", "ID_CARD"));
    }
    step(pair.mediation("mediator-zhao"), path("/mediation"), Map.of())
        .body("status", equalTo("IN_MEDIATION"));
    step(
        pair.mediation("mediator-zhao"),
        path("/sessions"),
        Map.of(
            "minutes",
            90,
            "place",
            "共陶菏解调解室",
            "matter",
            "宅基地边界",
            "rightsTold",
            true,
            "mediatorIntroduced",
            true,
            "participants",
            List.of(
                Map.of("party", li, "statement", "过道一直共用", "signedBy", "IN_PERSON"),
                Map.of("party", wang, "statement", "愿意拆外侧墙", "signedBy", "IN_PERSON")),
            "factsChecked",
            "现场丈量，外侧墙越界半米",
            "result",
            "AGREED",
            "resultText",
            "双方同意拆墙共用过道",
            "readBack",
            true));
  }

  private void agreed() {
    step(
            pair.mediation("mediator-zhao"),
            path("/agreement"),
            Map.of(
                "facts", "外侧墙越界半米",
                "issues", "宅基地边界与过道",
                "responsibilities", "乙方越界，甲方堆放砖石",
                "rightsAndDuties", "过道共用，不得堆物",
                "manner", "自行拆除清运",
                "place", "南城社区东胡同",
                "timeLimit", "十五日内",
                "scope", "ALL",
                "obligations", List.of(duty(wang, li, "15 日内拆除外侧墙"), duty(li, wang, "15 日内清走砖石"))))
        .body("status", equalTo("AGREED_UNSIGNED"));
    for (String login : List.of("resident-li", "resident-wang", "mediator-zhao")) {
      step(pair.mediation(login), path("/agreement/signatures"), Map.of("kind", "ELECTRONIC"));
    }
    step(pair.mediation("director-sun"), path("/agreement/seal"), Map.of())
        .body("status", equalTo("AGREEMENT_EFFECTIVE"));
  }

  private void performed() {
    step(
            pair.mediation("mediator-zhao"),
            path("/performance"),
            Map.of("copiesHandedTo", List.of(li, wang), "committeeCopyFiled", true))
        .body("status", equalTo("PERFORMING"));
    JsonPath duties = seen(pair.mediation("resident-li"), path("/agreement")).extract().jsonPath();
    for (String duty : duties.<String>getList("obligations.id")) {
      step(
          pair.mediation("mediator-zhao"),
          path("/obligations/" + duty + "/proof"),
          Map.of("proof", "现场查看，已履行"));
    }
    step(
        pair.mediation("mediator-zhao"),
        path("/follow-up-visits"),
        Map.of(
            "parties",
            List.of(li, wang),
            "performance",
            "墙已拆，过道畅通",
            "satisfaction",
            "SATISFIED",
            "signed",
            true));
    step(pair.mediation("director-sun"), path("/closing"), Map.of("result", "PERFORMED"))
        .body("status", equalTo("CLOSED"));
  }

  private String path(String rest) {
    return "/cases/" + id + rest;
  }

  private static Map<String, Object> person(String name, String house) {
    return Map.of("name", name, "address", Map.of("building", "东胡同" + house + "号"));
  }

  private static Map<String, Object> duty(String from, String to, String text) {
    return Map.of("obligor", from, "obligee", to, "kind", "DO", "text", text, "dueInDays", 15);
  }
}
