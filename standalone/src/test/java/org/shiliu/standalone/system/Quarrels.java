package org.shiliu.standalone.system;

import java.util.List;
import java.util.Map;

import static org.hamcrest.Matchers.equalTo;
import static org.shiliu.standalone.system.Rows.made;
import static org.shiliu.standalone.system.Rows.step;

/** New applications for mediation. */
final class Quarrels {
  private Quarrels() {}

  /** Scenario S1: resident-li applies against resident-wang. */
  static CaseWalk homestead(RunningPair pair) {
    CaseWalk walk =
        new CaseWalk(
            pair,
            Rows.id(),
            new CaseWalk.Party("resident-li", Rows.id()),
            new CaseWalk.Party("resident-wang", Rows.id()),
            "mediator-zhao",
            1);
    made(
            pair.mediation("resident-li"),
            "/cases",
            Map.of(
                "id", walk.id(),
                "community", "nancheng",
                "disputeType", "HOUSING_HOMESTEAD",
                "subtype", "边界",
                "source", "ON_APPLICATION",
                "facts", "乙户翻建院墙，占了自家半米宅基地，双方各修一道墙堵住过道",
                "requests", List.of("拆除外侧墙，恢复过道"),
                "parties",
                    List.of(
                        Map.of(
                            "id", walk.applicant().id(),
                            "side", "APPLICANT",
                            "person", person("李长河", "18")),
                        Map.of(
                            "id",
                            walk.respondent().id(),
                            "side",
                            "RESPONDENT",
                            "account",
                            "resident-wang",
                            "person",
                            person("王大有", "20")))))
        .body("status", equalTo("DRAFT"));
    return submitted(walk);
  }

  /** resident-chen applies against the accounting firm. */
  static CaseWalk againstGuanlan(RunningPair pair) {
    CaseWalk walk =
        new CaseWalk(
            pair,
            Rows.id(),
            new CaseWalk.Party("resident-chen", Rows.id()),
            new CaseWalk.Party("unit-guanlan", Rows.id()),
            "mediator-ma",
            2);
    made(
        pair.mediation("resident-chen"),
        "/cases",
        Map.of(
            "id", walk.id(),
            "community", "hetaoyuan",
            "disputeType", "CONTRACT",
            "source", "ON_APPLICATION",
            "facts", "代办记账退费一事说不拢",
            "requests", List.of("退还一百元"),
            "parties",
                List.of(
                    Map.of(
                        "id", walk.applicant().id(),
                        "side", "APPLICANT",
                        "person", Map.of("name", "陈玉兰")),
                    Map.of(
                        "id", walk.respondent().id(),
                        "side", "RESPONDENT",
                        "organisation",
                            Map.of(
                                "name", "观澜会计师事务所",
                                "unitId", "0199d000-0000-7000-8000-000000000001")))));
    return submitted(walk);
  }

  private static CaseWalk submitted(CaseWalk walk) {
    step(
            walk.pair().mediation(walk.applicant().login()),
            walk.path("/submission"),
            Map.of("freeWill", true))
        .body("status", equalTo("SUBMITTED"));
    return walk;
  }

  private static Map<String, Object> person(String name, String house) {
    return Map.of("name", name, "address", Map.of("building", "东胡同" + house + "号"));
  }
}
