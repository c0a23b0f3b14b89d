package org.shiliu.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * What every test of a service stands on: one real PostgreSQL with the three roles of production,
 * and one issuer of real tokens. Init argument {@code database}: wish, mediation or platform.
 */
public class Ground implements QuarkusTestResourceLifecycleManager {

  private String name = "platform";
  private TestIssuer issuer;

  @Override
  public void init(Map<String, String> arguments) {
    name = arguments.getOrDefault("database", name);
  }

  @Override
  public Map<String, String> start() {
    try {
      Database.start(name);
      issuer = TestIssuer.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", Database.url());
    settings.put("quarkus.datasource.username", name + "_app");
    settings.put("quarkus.datasource.password", Database.APP_PASSWORD);
    settings.put("quarkus.datasource.jdbc.max-size", "20");
    settings.put("quarkus.flyway.username", name + "_migrator");
    settings.put("quarkus.flyway.password", Database.MIGRATOR_PASSWORD);
    settings.put("quarkus.flyway.placeholders.app", name + "_app");
    settings.put("quarkus.flyway.placeholders.system", name + "_system");
    settings.put("quarkus.flyway.placeholders.migrator", name + "_migrator");
    settings.put("quarkus.oidc.auth-server-url", issuer.url());
    settings.put("quarkus.oidc-client.auth-server-url", issuer.url());
    settings.put("quarkus.oidc-client.client-id", name + "-service");
    settings.put("quarkus.oidc-client.credentials.secret", "test");
    settings.put("shiliu.signin.authorization-url", issuer.url() + "/authorize");
    settings.put("shiliu.signin.token-url", issuer.url() + "/token");
    settings.put("shiliu.secrets.master-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    // Nobody listens there unless a test starts a neighbour on that port: the others meet silence.
    settings.put("shiliu.neighbour.url", "http://127.0.0.1:" + freePort());
    // Pauses that a test can sit out, and a limit that it can reach.
    settings.put("shiliu.delivery.polling-interval", "0.2S");
    settings.put("shiliu.delivery.first-pause", "0.02S");
    settings.put("shiliu.delivery.longest-pause", "0.2S");
    settings.put("shiliu.delivery.attempts", "8");
    settings.put("shiliu.exchange.key", "a2V5IHRoYXQgb25seSB0aGUgdGVzdHMgd2lsbCB1c2U=");
    settings.put("shiliu.paging.key", "another key that only tests know");
    return settings;
  }

  private static int freePort() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (issuer != null) {
      issuer.stop();
    }
    Database.stop();
  }
}
