package org.shiliu.standalone.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsTest {
  @TempDir Path home;

  @Test
  void haveADefaultForEverything() {
    Settings settings = Settings.of(Map.of(), home);
    assertEquals(home.resolve(".data"), settings.data());
    assertEquals(
        List.of(8081, 8082, 8083),
        List.of(settings.wishPort(), settings.mediationPort(), settings.identityPort()));
    assertEquals("http://127.0.0.1:8083/shiliu", settings.issuer());
    assertTrue(settings.demo());
  }

  @Test
  void takeThePortsFromTheEnvironment() {
    Settings settings =
        Settings.of(Map.of("SHILIU_WISH_PORT", "9001", "SHILIU_DEMO", "false"), home);
    assertEquals(9001, settings.wishPort());
    assertFalse(settings.demo());
  }

  @Test
  void nameTheVariableThatIsNoPort() {
    for (String wrong : List.of("eighty", "-1", "65536")) {
      StartFailure failure =
          assertThrows(
              StartFailure.class, () -> Settings.of(Map.of("SHILIU_WISH_PORT", wrong), home));
      assertTrue(failure.getMessage().contains("SHILIU_WISH_PORT"), failure.getMessage());
    }
  }

  @Test
  void keepSecretsOffEveryCommandLine() throws Exception {
    Settings settings = Settings.of(Map.of(), home);
    Secrets secrets = Secrets.of(home);
    List<ServicePlan> plans = new Pair(settings, secrets).plans(5432);
    String arguments = plans + "";
    assertTrue(arguments.contains(secrets.get("wish.app.password")));
    for (ServicePlan plan : plans) {
      String line = String.join(" ", plan.arguments());
      assertFalse(line.contains(secrets.get(plan.name() + ".app.password")), line);
      assertFalse(line.contains(secrets.get("master-key")), line);
    }
  }
}
