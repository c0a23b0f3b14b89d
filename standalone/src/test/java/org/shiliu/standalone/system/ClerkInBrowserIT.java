package org.shiliu.standalone.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.shiliu.standalone.launcher.Settings;

import io.restassured.path.json.JsonPath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.shiliu.standalone.system.Rows.step;

/** The clerk of the accounting firm, in Swagger UI, from signing in to a fulfilled wish. */
class ClerkInBrowserIT {
  private final RunningPair pair = RunningPair.get();

  @Test
  void claimsAWishAndBringsItToFulfilledWithTheExamplesAsTheyStand() throws Exception {
    Path folder = Path.of("target/browser").toAbsolutePath();
    RunningPair.delete(folder);
    Files.createDirectories(folder);
    String address = Settings.base(pair.settings().wishPort()) + "/q/swagger-ui/";
    try (SwaggerPage page = SwaggerPage.open(address, folder)) {
      page.signIn("unit-guanlan");
      assertEquals("200", page.execute("listSuggestedWishes", null));
      String wish = new JsonPath(page.answer("listSuggestedWishes")).getString("items[0].wish.id");
      assertFalse(wish == null || wish.isBlank(), page.answer("listSuggestedWishes"));
      assertEquals("201", page.execute("claimWish", wish));
      String claim = new JsonPath(page.answer("claimWish")).getString("id");

      step(pair.wish("officer-qian"), "/claims/" + claim + "/approval", Map.of());
      assertEquals("200", page.execute("startClaim", claim));
      page.attach("uploadEvidence", "handover.jpg", WishWalk.photo());
      assertEquals("201", page.execute("uploadEvidence", claim));
      assertEquals("200", page.execute("fulfilClaim", claim));
      assertEquals("200", page.execute("listMyClaims", null));
    }
  }
}
