package org.shiliu.platform.audit.chain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.microprofile.config.ConfigProvider;
import org.shiliu.platform.secrets.SigningKey;

/** Whoever owns the database and can do everything to it, but has no signing key. */
final class Owner {

  private Owner() {}

  /** A connection past every right and policy, in a transaction that sees one moment. */
  static Connection connection() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    Connection owner = DriverManager.getConnection(url + "?user=postgres");
    owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    owner.setAutoCommit(false);
    return owner;
  }

  static Verdict verify(Connection owner, String... exported) throws Exception {
    String master = ConfigProvider.getConfig().getValue("shiliu.secrets.master-key", String.class);
    PublicKeys keys = new PublicKeys(List.of(SigningKey.of(master).publicKey()));
    return new Verification(owner, keys, ExportedHeads.of(List.of(exported))).run();
  }

  /** What an honest export would have kept by now. */
  static String lastHead(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement();
        var row =
            statement.executeQuery(
                "select " + Head.COLUMNS + " from audit_head order by batch desc limit 1")) {
      row.next();
      return Head.read(row).line();
    }
  }

  /** As the scheduler runs it: on a thread without any context. */
  static void runs(Chain chain) {
    CompletableFuture.runAsync(chain::run).join();
  }
}
