package org.shiliu.platform.audit.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.shiliu.platform.audit.chain.Verdict.Broken;
import org.shiliu.platform.secrets.PublicKeyText;
import org.shiliu.platform.secrets.SigningKey;

/**
 * The verifier's program. The environment names the database as for the service ({@code
 * QUARKUS_DATASOURCE_JDBC_URL}, {@code _USERNAME}, {@code _PASSWORD}) and the keys: {@code
 * SHILIU_AUDIT_PUBLIC_KEYS}, separated by commas, or {@code SHILIU_SECRETS_MASTER_KEY}. The
 * arguments are files or logs with exported heads. Exit code 0 when all is well, 1 when something
 * was changed, 2 when it could not be checked.
 */
public final class VerifyAudit {

  private final Map<String, String> environment;
  private final PrintStream out;

  VerifyAudit(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /** See the class. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new VerifyAudit(System.getenv(), out).run(List.of(arguments)));
  }

  int run(List<String> files) {
    try {
      ExportedHeads exported = ExportedHeads.read(files.stream().map(Path::of).toList());
      return tell(verify(exported));
    } catch (Broken found) {
      return tell(new Verdict(Optional.of(found.finding()), 0, 0, 0, 0));
    } catch (SQLException | IOException | IllegalArgumentException notPossible) {
      out.println("未能核验 · could not be checked: " + notPossible.getMessage());
      return 2;
    }
  }

  private int tell(Verdict verdict) {
    if (verdict.broken().isPresent()) {
      out.println("审计链已被改动 · the audit was tampered with:");
      out.println("  " + verdict.broken().get().zh());
      out.println("  " + verdict.broken().get().en());
      return 1;
    }
    out.printf(
        "审计链完好：%d 环，%d 个签名链头，与 %d 个导出链头相符，%d 条待入链。%n",
        verdict.links(), verdict.heads(), verdict.exported(), verdict.waiting());
    out.printf(
        "The audit is intact: %d links, %d signed heads, %d exported heads agree, %d entries wait.%n",
        verdict.links(), verdict.heads(), verdict.exported(), verdict.waiting());
    if (verdict.exported() == 0) {
      out.println("未提供导出的链头，无法发现末尾被截断。");
      out.println("No exported heads were given: a cut-off end would not show.");
    }
    return 0;
  }

  private Verdict verify(ExportedHeads exported) throws SQLException {
    try (Connection database =
        DriverManager.getConnection(
            told("QUARKUS_DATASOURCE_JDBC_URL"),
            told("QUARKUS_DATASOURCE_USERNAME"),
            told("QUARKUS_DATASOURCE_PASSWORD"))) {
      database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      database.setReadOnly(true);
      database.setAutoCommit(false);
      try (Statement statement = database.createStatement()) {
        // The application's role sees its communities only; the system's sees all.
        statement.execute(
            "select set_config('role', replace(session_user::text, '_app', '_system'), true)");
      }
      return new Verification(database, keys(), exported).run();
    }
  }

  private PublicKeys keys() {
    String given = environment.getOrDefault("SHILIU_AUDIT_PUBLIC_KEYS", "");
    List<PublicKeyText> keys = new ArrayList<>();
    Stream.of(given.split(","))
        .filter(key -> !key.isBlank())
        .forEach(key -> keys.add(PublicKeyText.read(key)));
    if (keys.isEmpty()) {
      keys.add(SigningKey.of(told("SHILIU_SECRETS_MASTER_KEY")).publicKey());
    }
    return new PublicKeys(keys);
  }

  private String told(String variable) {
    String value = environment.get(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(variable);
    }
    return value;
  }
}
