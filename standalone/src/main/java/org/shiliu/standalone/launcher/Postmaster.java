package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A {@code postmaster.pid} found before our server starts. The process it names is stopped only
 * when it is proved to be the server of this very directory; a foreign process that got the number
 * later is never touched, and the file that names it is removed.
 */
final class Postmaster {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Postmaster() {}

  /** Leaves the directory without a server and without a pid file that would keep ours from it. */
  static void clear(Path directory, String password, Narration narration) throws IOException {
    Path file = directory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    Optional<ProcessHandle> process = living(lines);
    if (process.isPresent() && ours(process.get(), directory, lines, password)) {
      narration.say(
          "A PostgreSQL of this data directory still runs (pid "
              + process.get().pid()
              + "): stopping it",
          "本数据目录的 PostgreSQL 仍在运行（pid " + process.get().pid() + "），正在停止它");
      Signals.interrupt(process.get(), PATIENCE);
    }
    Files.deleteIfExists(file);
  }

  private static Optional<ProcessHandle> living(List<String> lines) {
    try {
      return ProcessHandle.of(Math.abs(Long.parseLong(lines.get(0).strip())))
          .filter(ProcessHandle::isAlive);
    } catch (NumberFormatException | IndexOutOfBoundsException halfWritten) {
      return Optional.empty();
    }
  }

  private static boolean ours(
      ProcessHandle process, Path directory, List<String> lines, String password) {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    try {
      return Files.readSymbolicLink(proc.resolve("exe")).toString().endsWith("/postgres")
          && Files.readSymbolicLink(proc.resolve("cwd")).equals(directory);
    } catch (IOException noProc) {
      return answers(directory, lines, password);
    }
  }

  private static boolean answers(Path directory, List<String> lines, String password) {
    if (lines.size() < 4) {
      return false;
    }
    Properties login = new Properties();
    login.setProperty("user", Postgres.OWNER);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "3");
    login.setProperty("socketTimeout", "3");
    String url =
        "jdbc:postgresql://" + Settings.LOOPBACK + ":" + lines.get(3).strip() + "/postgres";
    try (Connection connection = DriverManager.getConnection(url, login);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("show data_directory")) {
      return answer.next() && Path.of(answer.getString(1)).equals(directory);
    } catch (SQLException notOurs) {
      return false;
    }
  }
}
