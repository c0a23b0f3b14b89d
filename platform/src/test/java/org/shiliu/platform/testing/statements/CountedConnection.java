package org.shiliu.platform.testing.statements;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;

import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/**
 * A connection that notes what reaches the database: its statements, and the begin and the end of a
 * transaction, which the driver sends only when there is something between them.
 */
final class CountedConnection implements InvocationHandler {

  private static final List<String> CLOCK = List.of("select app_now()");

  private final PgConnection real;
  private final Consumer<String> note;

  private CountedConnection(PgConnection real, Consumer<String> note) {
    this.real = real;
    this.note = note;
  }

  static Connection around(PgConnection real, Consumer<String> note) {
    return proxy(Connection.class, new CountedConnection(real, note));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "equals":
        return proxy == arguments[0];
      case "commit", "rollback":
        if (real.getTransactionState() != TransactionState.IDLE) {
          note.accept(method.getName());
        }
        break;
      case "setSavepoint", "releaseSavepoint":
        note.accept("savepoint");
        break;
      default:
        break;
    }
    Object result = call(real, method, arguments);
    if (!(result instanceof Statement statement)) {
      return result;
    }
    boolean prepared = statement instanceof PreparedStatement;
    String sql = prepared ? (String) arguments[0] : null;
    Class<? extends Statement> kind =
        statement instanceof CallableStatement
            ? CallableStatement.class
            : prepared ? PreparedStatement.class : Statement.class;
    return proxy(kind, new CountedStatement(this, (Connection) proxy, statement, sql));
  }

  /** Notes what is sent at once, and before it the begin that the driver sends along. */
  void sends(List<String> statements) throws SQLException {
    boolean outside = real.getAutoCommit();
    if (outside && statements.equals(CLOCK)) {
      // The clock is read at most once a second, whoever happens to ask for the time.
      return;
    }
    if (!outside && real.getTransactionState() == TransactionState.IDLE) {
      note.accept("begin");
    }
    statements.forEach(note);
  }

  static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
