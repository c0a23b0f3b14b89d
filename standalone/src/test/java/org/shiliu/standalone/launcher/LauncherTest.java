package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whole starts of the launcher as a process of its own, with the small service. */
class LauncherTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Process> started = new ArrayList<>();

  @TempDir Path folder;

  private int wish;
  private int mediation;
  private int identity;

  @BeforeEach
  void choosePorts() throws IOException {
    wish = Ports.any();
    mediation = Ports.any();
    identity = Ports.any();
  }

  @AfterEach
  void stopAll() throws InterruptedException {
    for (Process process : started) {
      process.destroy();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  @Test
  void looksAfterItsServicesAndStopsThemInOrder() throws Exception {
    Process launcher = launch();
    String said = readUntilReady(launcher);
    assertFalse(said.contains("Taking over"), said);
    assertEquals("1", post(wish));
    assertEquals("1", post(mediation));
    secondLauncherIsTurnedAway();

    pidOf("wish").destroyForcibly();
    String saidAfterFall = readUntil(launcher, "wish is ready");
    assertTrue(saidAfterFall.contains("wish has ended by itself"), saidAfterFall);
    assertEquals("2", post(wish));

    launcher.toHandle().destroy();
    String saidAtStop = readToEnd(launcher);
    assertEquals(143, launcher.waitFor(), saidAtStop);
    assertAll(
        () -> assertTrue(Ports.free(wish)),
        () -> assertTrue(Ports.free(identity)),
        () -> assertFalse(Files.exists(data().resolve("children"))),
        () -> assertFalse(Files.exists(data().resolve("postgres/postmaster.pid"))));
  }

  private ProcessHandle pidOf(String name) throws IOException {
    return new Children(data())
        .leftBehind().orElseThrow().stream()
            .filter(entry -> entry.name().equals(name))
            .flatMap(entry -> entry.alive().stream())
            .findFirst()
            .orElseThrow();
  }

  @Test
  void namesTheProgramThatHoldsAPort() throws Exception {
    try (ServerSocket holder =
        new ServerSocket(mediation, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      String said = readToEnd(launch());
      assertTrue(holder.isBound());
      assertTrue(said.contains("Port " + mediation), said);
      assertTrue(said.contains("(pid " + ProcessHandle.current().pid() + ")"), said);
      assertTrue(said.contains("SHILIU_MEDIATION_PORT"), said);
    }
  }

  private void secondLauncherIsTurnedAway() throws Exception {
    Process other = launch();
    String said = readToEnd(other);
    assertEquals(1, other.waitFor());
    assertTrue(said.contains("already runs on"), said);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Process launch() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Programs.java(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SmallEdition.class.getName(),
            data().toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "SHILIU_WISH_PORT", Integer.toString(wish),
                "SHILIU_MEDIATION_PORT", Integer.toString(mediation),
                "SHILIU_IDENTITY_PORT", Integer.toString(identity)));
    Process process = builder.redirectErrorStream(true).start();
    started.add(process);
    return process;
  }

  private static String readUntilReady(Process process) throws IOException {
    return readUntil(process, "READY");
  }

  private static String readUntil(Process process, String sign) throws IOException {
    StringBuilder said = new StringBuilder();
    InputStream out = process.getInputStream();
    while (said.indexOf(sign) < 0) {
      int read = out.read();
      assertTrue(read >= 0, "ended before \"" + sign + "\": " + said);
      said.append((char) read);
    }
    return said.toString();
  }

  private static String readToEnd(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String post(int port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Settings.base(port) + "/"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
