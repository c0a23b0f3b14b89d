package org.shiliu.mediation.appointments;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.TestClock;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shiliu.mediation.support.Story.body;

/** Appointment, choice, objection, disclosure. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class AppointmentTest {

  @AfterEach
  void clockGoesRight() {
    TestClock.reset();
  }

  @Test
  void theCommonChoiceOfThePartiesIsAnAppointment() {
    Story story = new Story().accepted();
    story
        .step(story.li, "mediator/choice", body("mediator", story.mediatorId))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    story
        .step(story.wang, "mediator/choice", body("mediator", story.mediatorId))
        .then()
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"))
        .body("mediators[0].chosenBy", equalTo("PARTIES"))
        .body("mediators[0].presiding", equalTo(true));
  }

  @Test
  void anObjectionReplacesTheMediatorAtOnceAndHistoryStays() {
    Story story = new Story().inMediation();
    story
        .step(story.wang, "mediator/objection", body())
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("mediators", hasSize(0));
    List<List<String>> rows =
        Database.asOwner(
            "select mediator_sub, end_reason from assignment where case_id = '" + story.id + "'");
    assertEquals(List.of(List.of("mediator-zhao", "OBJECTION")), rows);
    String other = story.register("mediator-ma");
    Person ma = Person.of("mediator-ma", "mediator", story.community);
    story.step(story.director, "mediator", body("presiding", other)).then().statusCode(200);
    story
        .step(ma, "mediator/confirmation", body("noUndisclosedConflict", true))
        .then()
        .statusCode(200);
    story.step(ma, "mediation", null).then().statusCode(200);
  }

  @Test
  void objectingAgainAndRefusingToChooseCountsAsRefusing() {
    Story story = new Story().assigned();
    story.step(story.wang, "mediator/objection", body()).then().statusCode(200);
    String other = story.register("mediator-ma");
    story.step(story.director, "mediator", body("presiding", other)).then().statusCode(200);
    story
        .step(story.wang, "mediator/objection", body())
        .then()
        .statusCode(200)
        .body("status", equalTo("TERMINATED"))
        .body("ending.terminationCode", equalTo("REFUSED"));
  }

  @Test
  void objectingAgainWithAChoiceGoesOn() {
    Story story = new Story().assigned();
    story.step(story.wang, "mediator/objection", body()).then().statusCode(200);
    String second = story.register("mediator-ma");
    String third = story.register("mediator-three");
    story.step(story.director, "mediator", body("presiding", second)).then().statusCode(200);
    story
        .step(story.wang, "mediator/objection", body("choice", third))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
  }

  @Test
  void mediationGoesOnAfterADisclosureOnlyIfAllAgree() {
    Story story = new Story().ready();
    Object tie = body("conflict", "OTHER_RELATION", "text", "与王大有是同事");
    story.step(story.mediator, "mediator/disclosure", tie).then().statusCode(200);
    story.step(story.li, "mediator/disclosure/answer", body("goOn", true)).then().statusCode(200);
    story.step(story.mediator, "mediation", null).then().statusCode(409);
    story.step(story.wang, "mediator/disclosure/answer", body("goOn", true)).then().statusCode(200);
    story.step(story.mediator, "mediation", null).then().statusCode(200);
    story.step(story.mediator, "mediator/disclosure", tie).then().statusCode(200);
    story.step(story.mediator, "sessions", story.session()).then().statusCode(409);
    story
        .step(story.li, "mediator/disclosure/answer", body("goOn", false))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    story.read(story.mediator).then().statusCode(404);
  }

  @Test
  void aSilentMediatorIsReplacedAfterThreeWorkingDays() {
    Story story = new Story().assigned();
    TestClock.advance(Duration.ofDays(14));
    story
        .step(story.director, "mediator/release", body("reason", "未确认"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    story
        .step(story.director, "mediator", body("presiding", story.mediatorId))
        .then()
        .statusCode(200);
    story
        .step(story.mediator, "mediator/release", body("reason", "出差"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
  }

  @Test
  void severalMediatorsHaveOnePresiding() {
    Story story = new Story().accepted();
    String other = story.register("mediator-ma");
    Person ma = Person.of("mediator-ma", "mediator", story.community);
    story
        .step(
            story.director,
            "mediator",
            body("presiding", story.mediatorId, "others", List.of(other)))
        .then()
        .statusCode(200)
        .body("mediators.presiding", equalTo(List.of(true, false)));
    story
        .step(ma, "mediator/confirmation", body("noUndisclosedConflict", true))
        .then()
        .statusCode(200)
        .body("nextStep.what", equalTo("CONFIRM_MEDIATOR"));
  }
}
