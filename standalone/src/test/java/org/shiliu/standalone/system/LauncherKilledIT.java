package org.shiliu.standalone.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shiliu.standalone.launcher.Settings;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged launcher with the packaged services, killed without warning and started again. */
class LauncherKilledIT {
  private static final Path FOLDER = Path.of("target/killed").toAbsolutePath();

  private Settings settings;
  private Process launcher;

  @AfterEach
  void stop() throws InterruptedException {
    if (launcher != null && launcher.isAlive()) {
      launcher.toHandle().destroy();
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    }
  }

  @Test
  void theNextStartTakesOverAndNothingIsLost() throws Exception {
    RunningPair.delete(FOLDER);
    settings = RunningPair.settings(FOLDER.resolve("data"));
    launch();
    untilReady();
    String wish = draftOfResidentChen();

    List<Long> children = childrenOf(launcher.toHandle());
    assertEquals(4, children.size());
    launcher.destroyForcibly().waitFor();

    Instant begin = Instant.now();
    launch();
    String said = untilReady();
    assertTrue(said.contains("was killed. Taking over"), said);
    Duration taken = Duration.between(begin, Instant.now());
    assertTrue(taken.compareTo(Duration.ofSeconds(60)) < 0, "took " + taken);
    children.forEach(
        pid ->
            assertTrue(
                ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty(), "lives: " + pid));
    RunningPair.outside(settings, "resident-chen")
        .get("/api/v1/wishes/" + wish)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"));

    launcher.toHandle().destroy();
    String atStop = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    launcher.waitFor();
    assertTrue(atStop.contains("Stopped; the data is kept"), atStop);
  }

  private String draftOfResidentChen() {
    return RunningPair.outside(settings, "resident-chen")
        .body(
            Map.of(
                "kind", "MICRO_WISH",
                "category", "GOODS",
                "urgency", "BLUE",
                "title", "一把雨伞",
                "items", List.of(Map.of("name", "雨伞", "quantity", 1))))
        .post("/api/v1/wishes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static List<Long> childrenOf(ProcessHandle process) {
    return process.children().map(ProcessHandle::pid).toList();
  }

  private void launch() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            settings.classPath(),
            settings.home().toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "SHILIU_DATA", settings.data().toString(),
                "SHILIU_DEMO", "false",
                "SHILIU_WISH_PORT", Integer.toString(settings.wishPort()),
                "SHILIU_MEDIATION_PORT", Integer.toString(settings.mediationPort()),
                "SHILIU_IDENTITY_PORT", Integer.toString(settings.identityPort())));
    Files.createDirectories(FOLDER);
    launcher = builder.redirectErrorStream(true).start();
  }

  private String untilReady() throws IOException {
    StringBuilder said = new StringBuilder();
    InputStream out = launcher.getInputStream();
    while (said.indexOf("Shiliu is ready") < 0) {
      int read = out.read();
      assertTrue(read >= 0, "ended before it was ready: " + said);
      said.append((char) read);
    }
    return said.toString();
  }
}
