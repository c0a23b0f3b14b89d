package org.shiliu.standalone.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the launcher writes down in its data directory, and what it makes of it later. */
class DataDirectoryTest {
  @TempDir Path data;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Narration narration =
      new Narration(new PrintStream(said, true, StandardCharsets.UTF_8));
  private Process sleeper;

  @AfterEach
  void stopSleeper() {
    if (sleeper != null) {
      sleeper.destroyForcibly();
    }
  }

  @Test
  void belongsToOneLauncherAtATime() throws IOException {
    try (DataLock held = DataLock.take(data)) {
      assertTrue(held != null);
      StartFailure refused = assertThrows(StartFailure.class, () -> DataLock.take(data));
      assertTrue(
          refused.getMessage().contains("process " + ProcessHandle.current().pid()),
          refused.getMessage());
    }
    DataLock.take(data).close();
  }

  @Test
  void saysNothingAfterACleanStop() throws IOException {
    Children children = new Children(data);
    children.add("wish", sleeping());
    children.clear();
    takeOver();
    assertEquals("", said());
    assertTrue(sleeper.isAlive());
  }

  @Test
  void stopsExactlyTheProcessThatWasWrittenDown() throws IOException {
    new Children(data).add("wish", sleeping());
    takeOver();
    assertTrue(said().contains("stopping wish (pid " + sleeper.pid() + ")"), said());
    assertFalse(sleeper.isAlive());
  }

  @Test
  void leavesAProcessAloneThatGotTheNumberLater() throws IOException {
    long pid = sleeping().pid();
    Files.writeString(
        data.resolve("children"), "wish " + pid + " " + Instant.parse("2020-01-01T00:00:00Z"));
    takeOver();
    assertTrue(said().contains("none of its processes is left"), said());
    assertTrue(sleeper.isAlive());
  }

  @Test
  void readsPastALineThatWasHalfWritten() throws IOException {
    Files.writeString(data.resolve("children"), "wish 12\npostgres x y\n");
    assertEquals(List.of(), new Children(data).leftBehind().orElseThrow());
  }

  @Test
  void removesAPidFileThatNamesAForeignProcessAndTouchesNoProcess() throws IOException {
    Path directory = Files.createDirectory(data.resolve("postgres"));
    Path file = directory.resolve("postmaster.pid");
    Files.writeString(file, sleeping().pid() + "\n" + directory + "\n1\n1\n");
    Postmaster.clear(directory, "unknown", narration);
    assertFalse(Files.exists(file));
    assertTrue(sleeper.isAlive());
  }

  @Test
  void refusesADatabaseOfAnotherMajorVersion() throws IOException {
    Secrets secrets = Secrets.of(data);
    Path directory = Files.createDirectory(data.resolve("postgres"));
    Files.writeString(directory.resolve("PG_VERSION"), "17\n");
    StartFailure failure =
        assertThrows(
            StartFailure.class,
            () -> Postgres.in(data, secrets.get("postgres.password"), narration));
    assertTrue(failure.getMessage().contains("17"), failure.getMessage());
  }

  private ProcessHandle sleeping() throws IOException {
    sleeper = new ProcessBuilder("sleep", "600").start();
    return sleeper.toHandle();
  }

  private void takeOver() throws IOException {
    new Takeover(new Children(data), narration).run(data);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
