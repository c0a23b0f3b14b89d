package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks the audit of both services, whether the edition runs or not; when it does not, PostgreSQL
 * alone is started for as long as it takes. The checking itself is the services' own program.
 */
final class AuditCheck {

  static final int NOT_POSSIBLE = 2;

  private static final String PROGRAM = "org.shiliu.platform.audit.chain.VerifyAudit";
  private static final Set<String> TOLD =
      Set.of(
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_DATASOURCE_PASSWORD",
          "SHILIU_SECRETS_MASTER_KEY");

  private final Settings settings;
  private final Narration narration;

  AuditCheck(Settings settings, Narration narration) {
    this.settings = settings;
    this.narration = narration;
  }

  /**
   * Tells the result of both on the console.
   *
   * @return the worse exit code of the two: 0 well, 1 changed, 2 could not be checked
   * @throws StartFailure when there is no data, or PostgreSQL can't be started
   */
  int run() throws IOException, InterruptedException, SQLException {
    Path data = settings.data();
    if (!Postgres.holdsData(data)) {
      throw new StartFailure("There is no data in " + data + " yet.", data + " 中还没有数据。");
    }
    if (alreadyRuns(data)) {
      Path port = data.resolve("postgres.port");
      return verify(
          Secrets.of(data),
          settings.postgresPort() != 0
              ? settings.postgresPort()
              : Integer.parseInt(Files.readString(port).strip()));
    }
    int[] port = new int[1];
    try (Edition database =
        new Edition(
            settings,
            narration,
            (secrets, chosen) -> {
              port[0] = chosen;
              return List.of();
            })) {
      return verify(database.start(), port[0]);
    }
  }

  private static boolean alreadyRuns(Path data) throws IOException {
    try {
      DataLock.take(data).close();
      return false;
    } catch (StartFailure taken) {
      return true;
    }
  }

  private int verify(Secrets secrets, int postgresPort) throws IOException, InterruptedException {
    Pair pair = new Pair(settings, secrets);
    int worst = 0;
    for (ServicePlan service : pair.plans(postgresPort)) {
      narration.show("— " + service.name());
      worst = Math.max(worst, verify(service, pair.auditHeads(service.name())));
    }
    return worst;
  }

  private int verify(ServicePlan service, Path heads) throws IOException, InterruptedException {
    Path jars = settings.home().resolve(service.name() + "-service/target/quarkus-app/lib/main/*");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Programs.java(), "-Dfile.encoding=UTF-8", "-cp", jars.toString()));
    command.add(PROGRAM);
    if (Files.exists(heads)) {
      command.add(heads.toString());
    }
    ProcessBuilder program = new ProcessBuilder(command).inheritIO();
    service
        .environment()
        .forEach(
            (name, value) -> {
              if (TOLD.contains(name)) {
                program.environment().put(name, value);
              }
            });
    return program.start().waitFor();
  }
}
