package org.shiliu.platform.idempotency;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@WithTestResource(Ground.class)
class ForgettingTest {

  @Inject Forgetting forgetting;

  @Test
  void keepsAKeyForTwoDaysAndNoLonger() {
    used("yesterday", "47 hours");
    used("long ago", "49 hours");
    forgetting.run();
    assertEquals(
        List.of(List.of("yesterday")),
        Database.asOwner("select key from idempotency_key where route = 'forgetting'"));
  }

  private static void used(String key, String ago) {
    Database.asOwner(
        "insert into idempotency_key values ('chen', 'forgetting', '"
            + key
            + "', '', 201, null, gen_random_uuid(), app_now() - interval '"
            + ago
            + "')");
  }
}
