package org.shiliu.platform.testing.statements;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A statement that notes each of its executions; a batch counts for as many as it holds. */
final class CountedStatement implements InvocationHandler {

  private final CountedConnection connection;
  private final Connection shown;
  private final Statement real;
  private final String prepared;
  private final List<String> batch = new ArrayList<>();

  CountedStatement(
      CountedConnection connection, Connection shown, Statement real, String prepared) {
    this.connection = connection;
    this.shown = shown;
    this.real = real;
    this.prepared = prepared;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "equals":
        return proxy == arguments[0];
      case "getConnection":
        return shown;
      case "addBatch":
        batch.add(sql(arguments));
        break;
      case "clearBatch":
        batch.clear();
        break;
      case "executeBatch", "executeLargeBatch":
        connection.sends(batch);
        batch.clear();
        break;
      case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate":
        connection.sends(List.of(sql(arguments)));
        break;
      default:
        break;
    }
    return CountedConnection.call(real, method, arguments);
  }

  private String sql(Object[] arguments) {
    return arguments == null ? prepared : (String) arguments[0];
  }
}
