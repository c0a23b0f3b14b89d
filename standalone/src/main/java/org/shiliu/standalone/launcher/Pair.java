package org.shiliu.standalone.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Both services of the product, told everything by environment, as on any other machine. */
final class Pair {
  private final Settings settings;
  private final Secrets secrets;

  Pair(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  List<ServicePlan> plans(int postgresPort) {
    return List.of(
        plan(
            "mediation",
            settings.mediationPort(),
            "SHILIU_MEDIATION_PORT",
            settings.wishPort(),
            postgresPort),
        plan(
            "wish",
            settings.wishPort(),
            "SHILIU_WISH_PORT",
            settings.mediationPort(),
            postgresPort));
  }

  /** Where a service hands out the signed heads of its audit, beside its log. */
  Path auditHeads(String name) {
    return settings.data().resolve("audit").resolve(name + "-heads.log");
  }

  private ServicePlan plan(
      String name, int port, String variable, int neighbourPort, int postgresPort) {
    Path jar = settings.home().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    // The second compiler costs more CPU in the first minute than it gives back in a day here.
    List<String> arguments =
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx320m",
            "-Dfile.encoding=UTF-8",
            "-jar",
            jar.toString());
    return new ServicePlan(
        name,
        port,
        variable,
        arguments,
        environment(name, port, neighbourPort, postgresPort),
        true,
        URI.create(Settings.base(port) + "/q/health/ready"));
  }

  private Map<String, String> environment(
      String name, int port, int neighbourPort, int postgresPort) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("QUARKUS_HTTP_HOST", Settings.LOOPBACK);
    told.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    told.put("QUARKUS_DATASOURCE_JDBC_URL", Postgres.url(postgresPort, name));
    told.put("QUARKUS_DATASOURCE_USERNAME", name + "_app");
    told.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(name + ".app.password"));
    told.put("QUARKUS_FLYWAY_USERNAME", name + "_migrator");
    told.put("QUARKUS_FLYWAY_PASSWORD", secrets.get(name + ".migrator.password"));
    told.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
    told.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", settings.issuer());
    told.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", name + "-service");
    told.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get("client." + name + "-service"));
    told.put("SHILIU_SIGNIN_AUTHORIZATION_URL", settings.issuer() + "/authorize");
    told.put("SHILIU_SIGNIN_TOKEN_URL", settings.issuer() + "/token");
    told.put("SHILIU_NEIGHBOUR_URL", Settings.base(neighbourPort));
    told.put("SHILIU_SECRETS_MASTER_KEY", secrets.get("master-key"));
    told.put("SHILIU_EXCHANGE_KEY", secrets.get("exchange-key"));
    told.put("SHILIU_PAGING_KEY", secrets.get(name + ".paging-key"));
    told.put("SHILIU_AUDIT_HEADS_FILE", auditHeads(name).toString());
    told.put("SHILIU_LIFELINE", "stdin");
    told.put("SHILIU_DEMO_LOGINS", "true");
    if (name.equals("wish")) {
      told.put(
          "SHILIU_WISH_PAGE_NEIGHBOUR_SWAGGER_UI", Settings.base(neighbourPort) + "/q/swagger-ui");
    }
    return told;
  }
}
