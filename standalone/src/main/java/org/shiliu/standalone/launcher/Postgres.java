package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The kept PostgreSQL of one data directory, with durability on, listening on loopback alone. It is
 * a direct child and stops when the launcher stops; what it acknowledged outlives every kill.
 */
final class Postgres {
  /** The superuser, used only here, to make the databases and roles. */
  static final String OWNER = "shiliu";

  private static final String FOLDER = "postgres";
  private static final String VERSION = "18";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Path programs;
  private final Path directory;
  private final String password;

  private Postgres(Path programs, Path directory, String password) {
    this.programs = programs;
    this.directory = directory;
    this.password = password;
  }

  /** Whether a database directory lies there, with or without rows. */
  static boolean holdsData(Path data) {
    return Files.exists(data.resolve(FOLDER));
  }

  /** Unpacks the programs and makes the database directory where they are missing. */
  static Postgres in(Path data, String password, Narration narration)
      throws IOException, InterruptedException {
    Path programs = PostgresBinaries.in(data, narration);
    Path directory = data.resolve(FOLDER).toAbsolutePath();
    Postgres postgres = new Postgres(programs, directory, password);
    if (Files.exists(directory)) {
      checkVersion(directory);
      Postmaster.clear(directory, password, narration);
    } else {
      narration.say("Making a new database directory", "正在创建新的数据库目录");
      postgres.initialise(data);
    }
    return postgres;
  }

  private static void checkVersion(Path directory) throws IOException {
    String found = Files.readString(directory.resolve("PG_VERSION")).strip();
    if (!found.equals(VERSION)) {
      throw new StartFailure(
          directory
              + " was written by PostgreSQL "
              + found
              + "; this edition runs "
              + VERSION
              + ".",
          directory + " 由 PostgreSQL " + found + " 写成，而本版本使用 " + VERSION + "。");
    }
  }

  private void initialise(Path data) throws IOException, InterruptedException {
    Path unfinished = data.resolve(FOLDER + ".new");
    PostgresBinaries.delete(unfinished);
    Path passwordFile = data.resolve("initdb.password");
    PrivateFiles.write(passwordFile, password + "\n");
    try {
      List<String> command = new ArrayList<>(Programs.unprivileged());
      command.add(programs.resolve("bin/initdb").toString());
      command.addAll(
          List.of(
              "--pgdata=" + unfinished,
              "--username=" + OWNER,
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              "--data-checksums"));
      Path log = Files.createDirectories(data.resolve("logs")).resolve("initdb.log");
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      if (code != 0) {
        throw new StartFailure(
            "The database directory could not be made; see " + log + ".",
            "无法创建数据库目录，详见 " + log + "。");
      }
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The command that runs the server in the foreground. */
  List<String> command(int port) {
    List<String> command = new ArrayList<>(Programs.unprivileged());
    command.addAll(Programs.dyingWithUs());
    command.add(programs.resolve("bin/postgres").toString());
    command.addAll(List.of("-D", directory.toString(), "-p", Integer.toString(port)));
    Map<String, String> configuration =
        Map.of(
            "listen_addresses", Settings.LOOPBACK,
            "unix_socket_directories", "",
            "max_connections", "80",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "timezone", "Asia/Shanghai",
            "log_timezone", "Asia/Shanghai");
    configuration.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    return command;
  }

  /**
   * Waits until the server answers, through a crash recovery if need be.
   *
   * @throws StartFailure when it ends or stays silent
   */
  void awaitReady(Child server, int port) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && server.alive()) {
      try (Connection connection = connect(port, "postgres")) {
        if (connection.isValid(5)) {
          return;
        }
      } catch (SQLException notYet) {
        Thread.sleep(50);
      }
    }
    throw new StartFailure(
        "PostgreSQL did not start; see " + server.log() + ":\n" + server.lastWords(8),
        "PostgreSQL 未能启动，详见 " + server.log() + "。");
  }

  Connection connect(int port, String database) throws SQLException {
    return DriverManager.getConnection(url(port, database), OWNER, password);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://" + Settings.LOOPBACK + ":" + port + "/" + database;
  }
}
