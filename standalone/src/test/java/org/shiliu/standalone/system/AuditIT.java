package org.shiliu.standalone.system;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The audit of the running pair, checked by the command that people use. */
class AuditIT {
  private final RunningPair pair = RunningPair.get();
  private String said;

  @Test
  void isChainedExportedAndVerifiedWhileThePairRuns() throws Exception {
    pair.wish("demo-office").queryParam("limit", 1).get("/api/v1/units").then().statusCode(200);
    chained();
    assertEquals(0, verified(), () -> said);
    assertTrue(said.contains("The audit is intact"), said);
    assertTrue(!said.contains("No exported heads"), said);
    Path heads = pair.settings().data().resolve("audit/wish-heads.log");
    assertTrue(Files.readString(heads).startsWith("shiliu-audit-head service=wish-service"));
  }

  @Test
  void aLineOfTheTableThatIsChangedIsFoundAndNamed() throws Exception {
    chained();
    String operation =
        one(
            "select operation from audit_entry where id = (select entry from audit_link where seq = 2)");
    change("nothing");
    try {
      assertEquals(1, verified(), () -> said);
      assertTrue(said.contains("Link 2: it or entry") && said.contains("第 2 环"), said);
    } finally {
      change(operation);
    }
    assertEquals(0, verified(), () -> said);
  }

  private void change(String operation) throws Exception {
    try (Connection owner = owner();
        var statement =
            owner.prepareStatement(
                "update audit_entry set operation = ? where id = (select entry from audit_link where seq = 2)")) {
      statement.setString(1, operation);
      statement.executeUpdate();
    }
  }

  /** Waits until the chain has reached what is written by now. */
  private void chained() throws Exception {
    String last = one("select coalesce(max(id::text), '') from audit_entry");
    for (int i = 0; i < 300; i++) {
      if (one("select count(*) from audit_pending where entry::text <= '" + last + "'").equals("0")
          && !last.isEmpty()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the chain stands still before " + UUID.fromString(last));
  }

  private int verified() throws Exception {
    Path home = pair.settings().home();
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-jar",
            home.resolve("standalone/target/standalone.jar").toString(),
            home.toString(),
            "verify-audit");
    command.environment().put("SHILIU_DATA", pair.settings().data().toString());
    Process process = command.redirectErrorStream(true).start();
    said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }

  private String one(String sql) throws Exception {
    try (Connection owner = owner();
        var statement = owner.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private Connection owner() throws SQLException, java.io.IOException {
    String port = Files.readString(pair.settings().data().resolve("postgres.port")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/wish",
        "shiliu",
        pair.secrets().get("postgres.password"));
  }
}
