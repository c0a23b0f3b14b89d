package org.shiliu.mediation.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.shiliu.platform.testing.Database;

import io.restassured.response.Response;

/**
 * The quarrel over half a metre of homestead, in a community of its own, taken as far as a test
 * needs it. Every step goes over HTTP and must succeed.
 */
public final class Story {

  private static final AtomicInteger NEXT = new AtomicInteger();

  public final String community;
  public final Person li;
  public final Person wang;
  public final Person officer;
  public final Person director;
  public final Person mediator;
  public final Person grid;
  public final String liParty = UUID.randomUUID().toString();
  public final String wangParty = UUID.randomUUID().toString();
  public final String id = UUID.randomUUID().toString();
  public final String mediatorId;

  public Story() {
    this("quarrel-" + NEXT.incrementAndGet());
  }

  public Story(String community) {
    this(community, null);
  }

  private Story(String community, String knownMediator) {
    this.community = community;
    li = Person.of("resident-li-" + community, "resident", community);
    wang = Person.of("resident-wang-" + community, "resident", community);
    officer = Person.of("officer-qian", "officer", community);
    director = Person.of("director-sun", "director", community);
    mediator = Person.of("mediator-zhao", "mediator", community);
    grid = Person.of("grid-zhou", "grid-worker", community);
    mediatorId = knownMediator == null ? register(mediator.login()) : knownMediator;
  }

  /** Another quarrel of the same people in the same community. */
  public Story beside() {
    return new Story(community, mediatorId);
  }

  /** Enters a further mediator into the register; the new entry's id. */
  public String register(String login) {
    Response answer =
        director.post(
            "/api/v1/mediators",
            Map.of(
                "community",
                community,
                "account",
                login,
                "name",
                "赵调解员",
                "languages",
                List.of("zh")));
    answer.then().statusCode(201);
    return answer.path("id");
  }

  public static Map<String, Object> body(Object... pairs) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    return body;
  }

  /** The application, ready to be sent or changed. */
  public Map<String, Object> application() {
    return body(
        "id",
        id,
        "community",
        community,
        "disputeType",
        "HOUSING_HOMESTEAD",
        "subtype",
        "边界",
        "source",
        "ON_APPLICATION",
        "facts",
        "乙户翻建院墙，甲户认为占了自家半米宅基地",
        "requests",
        List.of("拆除外侧墙，恢复过道"),
        "parties",
        new ArrayList<>(
            List.of(
                body(
                    "id",
                    liParty,
                    "side",
                    "APPLICANT",
                    "person",
                    body("name", "李长河", "phone", "13900000001")),
                body(
                    "id",
                    wangParty,
                    "side",
                    "RESPONDENT",
                    "account",
                    wang.login(),
                    "person",
                    body("name", "王大有", "phone", "13900000002")))));
  }

  public Response step(Person who, String path, Object body) {
    return who.post("/api/v1/cases/" + id + "/" + path, body);
  }

  public Response read(Person who) {
    return who.get("/api/v1/cases/" + id);
  }

  private Story must(Response answer) {
    answer.then().statusCode(200);
    return this;
  }

  public Story draft() {
    li.post("/api/v1/cases", application()).then().statusCode(201);
    return this;
  }

  public Story submitted() {
    return draft().must(step(li, "submission", body("freeWill", true)));
  }

  public Story asked() {
    return submitted().must(step(officer, "consent-request", body("channel", "VISIT")));
  }

  public Story consented() {
    return asked().must(step(wang, "parties/" + wangParty + "/consent", body("consents", true)));
  }

  public Story noticed() {
    return consented().must(step(officer, "rights-notices", body("channel", "VISIT")));
  }

  public Story accepted() {
    return noticed().must(step(officer, "acceptance", body("brief", "邻里宅基地边界纠纷", "sealed", true)));
  }

  public Story assigned() {
    return accepted().must(step(director, "mediator", body("presiding", mediatorId)));
  }

  public Story confirmed() {
    return assigned()
        .must(step(mediator, "mediator/confirmation", body("noUndisclosedConflict", true)));
  }

  public Story ready() {
    confirmed();
    must(step(li, "parties/" + liParty + "/rights-acknowledgement", body()));
    must(step(wang, "parties/" + wangParty + "/rights-acknowledgement", body()));
    must(step(mediator, "parties/" + liParty + "/identity-check", body("document", "ID_CARD")));
    return must(
        step(mediator, "parties/" + wangParty + "/identity-check", body("document", "ID_CARD")));
  }

  public Story inMediation() {
    return ready().must(step(mediator, "mediation", null));
  }

  public Story talked() {
    return inMediation().must(step(mediator, "sessions", session()));
  }

  public Story drafted() {
    return talked().must(step(mediator, "agreement", agreement()));
  }

  public Story effective() {
    drafted();
    must(step(li, "agreement/signatures", body("kind", "ELECTRONIC")));
    must(step(wang, "agreement/signatures", body("kind", "ELECTRONIC")));
    must(step(mediator, "agreement/signatures", body("kind", "IN_PERSON")));
    return must(step(officer, "agreement/seal", null));
  }

  public Story performing() {
    return effective()
        .must(
            step(
                mediator,
                "performance",
                body("copiesHandedTo", List.of(liParty, wangParty), "committeeCopyFiled", true)));
  }

  /** A session record, ready to be sent or changed. */
  public Map<String, Object> session() {
    return body(
        "minutes",
        90,
        "place",
        "共陶菏解调解室",
        "matter",
        "院墙边界",
        "rightsTold",
        true,
        "mediatorIntroduced",
        true,
        "participants",
        List.of(
            body("party", liParty, "statement", "占了半米", "signedBy", "IN_PERSON"),
            body("party", wangParty, "statement", "愿意拆除外侧墙", "signedBy", "FINGERPRINT")),
        "factsChecked",
        "外侧墙占过道半米",
        "result",
        "AGREED",
        "resultText",
        "达成一致",
        "readBack",
        true);
  }

  /** The agreement of S1 with three obligations, ready to be sent or changed. */
  public Map<String, Object> agreement() {
    return body(
        "facts",
        "乙户翻建院墙，占用过道半米",
        "issues",
        "院墙边界与过道通行",
        "responsibilities",
        "双方均有责任",
        "rightsAndDuties",
        "过道共用，不得堆物",
        "manner",
        "自行拆除",
        "place",
        "南城社区",
        "timeLimit",
        "十五日内",
        "scope",
        "ALL",
        "obligations",
        new ArrayList<>(
            List.of(
                duty(wangParty, liParty, "DO", "拆除外侧墙", 15),
                duty(liParty, wangParty, "DO", "清走砖石", 15),
                body(
                    "id",
                    UUID.randomUUID().toString(),
                    "obligor",
                    wangParty,
                    "obligee",
                    liParty,
                    "kind",
                    "REFRAIN",
                    "text",
                    "过道不得堆物"))));
  }

  /** An oral agreement, ready to be sent or changed. */
  public Map<String, Object> oral() {
    return body(
        "facts",
        "楼上孩子夜间跑跳",
        "issues",
        "夜间噪音",
        "content",
        "晚九点后不跑跳，铺地垫",
        "performedOnSpot",
        false,
        "complex",
        false,
        "declaredUnwritten",
        List.of(liParty, wangParty),
        "scope",
        "ALL",
        "obligations",
        List.of(duty(wangParty, liParty, "DO", "铺地垫", 3)));
  }

  /** A follow-up visit, ready to be sent or changed. */
  public Map<String, Object> visit() {
    return body(
        "parties",
        List.of(liParty, wangParty),
        "performance",
        "墙已拆，过道畅通",
        "satisfaction",
        "SATISFIED",
        "signed",
        true);
  }

  /** As if the case had come from a disputed wish. */
  public Story fromWish() {
    Database.asOwner(
        "update dispute_case set origin_wish_id = gen_random_uuid() where id = '" + id + "'");
    return this;
  }

  public static Map<String, Object> duty(
      String obligor, String obligee, String kind, String text, int days) {
    return body(
        "id",
        UUID.randomUUID().toString(),
        "obligor",
        obligor,
        "obligee",
        obligee,
        "kind",
        kind,
        "text",
        text,
        "dueInDays",
        days);
  }

  /** The ids of the obligations in their order. */
  public List<String> obligations() {
    return mediator.get("/api/v1/cases/" + id + "/agreement").path("obligations.id");
  }

  public String status() {
    return read(officer).path("status");
  }
}
