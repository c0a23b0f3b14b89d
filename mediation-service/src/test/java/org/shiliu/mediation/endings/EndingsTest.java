package org.shiliu.mediation.endings;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.TestClock;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.shiliu.mediation.support.Story.body;

/** The ways in which a case ends without an agreement, or without its performance. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class EndingsTest {

  @AfterEach
  void clockGoesRight() {
    TestClock.reset();
  }

  static Stream<Function<Story, Story>> beforeAnEffectiveAgreement() {
    return Stream.of(
        Story::asked, Story::accepted, Story::assigned, Story::inMediation, Story::drafted);
  }

  @ParameterizedTest
  @MethodSource("beforeAnEffectiveAgreement")
  void anyPartyStopsAtAnyTimeWithoutAReason(Function<Story, Story> upTo) {
    Story story = upTo.apply(new Story());
    story
        .step(story.wang, "stop", body())
        .then()
        .statusCode(200)
        .body("status", equalTo("TERMINATED"))
        .body("ending.terminationCode", equalTo("REFUSED"))
        .body("ending.routes", hasSize(3));
  }

  @Test
  void afterTheAgreementOnlyNonPerformanceCounts() {
    Story story = new Story().effective();
    story.step(story.wang, "stop", body()).then().statusCode(409);
    story.step(story.li, "withdrawal", body()).then().statusCode(409);
  }

  @Test
  void anAgreementThatNobodySignsKeepsItsNumberAndIsVoid() {
    Story story = new Story().drafted();
    story
        .step(story.wang, "agreement/refusal", body())
        .then()
        .statusCode(200)
        .body("ending.terminationCode", equalTo("SIGN_REFUSED"));
    story
        .li
        .get("/api/v1/cases/" + story.id + "/agreement")
        .then()
        .body("status", equalTo("VOID"))
        .body("number", notNullValue());
  }

  @Test
  void theMediatorTellsTheRoutesInTheReadersLanguage() {
    Story story = new Story().inMediation();
    story
        .step(
            story.mediator,
            "termination",
            body("code", "CANNOT_CONTACT", "reason", "三次上门无人", "party", story.wangParty))
        .then()
        .statusCode(200)
        .body("ending.party", equalTo(story.wangParty));
    story
        .li
        .asks()
        .header("Accept-Language", "zh-CN")
        .get("/api/v1/cases/" + story.id)
        .then()
        .body("ending.notice", equalTo("无法联系到一方当事人。"))
        .body("ending.routes", hasItem(startsWith("诉讼")));
  }

  @Test
  void mediationEndsAsExpiredAfterItsMonth() {
    Story story = new Story().inMediation();
    TestClock.advance(Duration.ofDays(45));
    story
        .step(story.mediator, "termination", body("code", "EXPIRED", "reason", "期限届满"))
        .then()
        .statusCode(200)
        .body("ending.terminationCode", equalTo("EXPIRED"));
  }

  @Test
  void theApplicantWithdraws() {
    Story story = new Story().drafted();
    story
        .step(story.li, "withdrawal", body("reason", "想再商量"))
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void whatIsNotPerformedIsUrgedAndThenTheCourtIsNamed() {
    Story story = new Story().performing();
    List<String> duties = story.obligations();
    story.step(story.mediator, "follow-up-visits", story.visit()).then().statusCode(200);
    TestClock.advance(Duration.ofDays(20));
    for (String duty : duties) {
      story
          .step(story.mediator, "obligations/" + duty + "/urgings", body("text", "请按协议履行"))
          .then()
          .statusCode(200);
    }
    story
        .step(
            story.director,
            "closing",
            body("result", "NOT_PERFORMED", "reason", "乙方拒不履行", "courtRouteTold", true))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("ending.closingResult", equalTo("NOT_PERFORMED"))
        .body("ending.routes", hasSize(3));
    story
        .li
        .get("/api/v1/cases/" + story.id + "/performance")
        .then()
        .body("urgings", hasSize(3))
        .body("visits", hasSize(1));
    story
        .li
        .get("/api/v1/cases/" + story.id + "/agreement")
        .then()
        .body("obligations.state", hasItem("NOT_PERFORMED"));
  }

  @Test
  void anAbsentPartyIsSpokenForWithProof() {
    Story story = new Story().inMediation();
    story
        .step(story.mediator, "stop", body("party", story.wangParty, "how", "电话，录音"))
        .then()
        .statusCode(200);
    story
        .officer
        .get("/api/v1/cases/" + story.id + "/events")
        .then()
        .body("items.reason", hasItem("电话，录音"));
  }
}
