package org.shiliu.mediation.mediators;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;

/** The register of mediators, as far as anybody in the community may read it. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class RegisterTest {

  @Test
  void showsAMediatorToItsOwnCommunityOnly() {
    Story story = new Story();
    String path = "/api/v1/mediators/" + story.mediatorId;
    story.li.get(path).then().statusCode(200).body("name", equalTo("赵调解员"));
    new Story().li.get(path).then().statusCode(404);
  }

  @Test
  void tellsCallersWhoTheyAre() {
    Story story = new Story();
    story.li.get("/api/v1/me").then().statusCode(200).body("subject", equalTo(story.li.login()));
  }
}
