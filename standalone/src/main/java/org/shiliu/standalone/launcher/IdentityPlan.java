package org.shiliu.standalone.launcher;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The demonstration identity as a child of its own. */
final class IdentityPlan {
  private static final List<String> CLIENTS =
      List.of("wish-service", "mediation-service", "demo-clerk", "demo-office");

  private final Settings settings;
  private final Secrets secrets;

  IdentityPlan(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  ServicePlan plan() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("SHILIU_IDENTITY_PORT", Integer.toString(settings.identityPort()));
    told.put("SHILIU_IDENTITY_KEY", settings.data().resolve("identity-key.json").toString());
    told.put("SHILIU_IDENTITY_CLIENTS", clients());
    told.put("SHILIU_IDENTITY_REDIRECTS", redirects());
    told.put("SHILIU_LIFELINE", "stdin");
    return new ServicePlan(
        "identity",
        settings.identityPort(),
        "SHILIU_IDENTITY_PORT",
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx96m",
            "-cp",
            settings.classPath(),
            "org.shiliu.standalone.identity.IdentityMain"),
        told,
        false,
        URI.create(settings.issuer() + "/.well-known/openid-configuration"));
  }

  private String clients() {
    return CLIENTS.stream()
        .map(client -> client + "=" + secrets.get("client." + client))
        .collect(Collectors.joining(","));
  }

  private String redirects() {
    return Stream.of(settings.wishPort(), settings.mediationPort())
        .flatMap(port -> Stream.of("127.0.0.1:" + port, "localhost:" + port))
        .map(host -> "http://" + host + "/q/swagger-ui/oauth2-redirect.html")
        .collect(Collectors.joining(","));
  }
}
