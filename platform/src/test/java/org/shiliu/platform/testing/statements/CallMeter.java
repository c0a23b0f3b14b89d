package org.shiliu.platform.testing.statements;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Goes along with every request of the tests and holds those that succeed to their operation's
 * budget. Refused requests and repetitions under a known key do less than the operation, so they
 * are not measured.
 */
public final class CallMeter implements Filter {

  /** What a key costs beside the operation: its lock, the look for an answer, the entry. */
  static final int KEY_COST = 3;

  private static final String KEY = "Idempotency-Key";

  private static final ThreadLocal<List<String>> LAST = new ThreadLocal<>();

  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final DocumentedOperations operations;
  private final Budgets budgets;

  CallMeter(DocumentedOperations operations, Budgets budgets) {
    this.operations = operations;
    this.budgets = budgets;
  }

  /** The statements of the last request of this thread, in order. */
  public static List<String> lastStatements() {
    return LAST.get();
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    String name = UUID.randomUUID().toString();
    request.replaceHeader(StatementLog.HEADER, name);
    StatementLog.open(name);
    Response answer;
    List<String> statements;
    try {
      answer = context.next(request, expected);
    } finally {
      statements = List.copyOf(StatementLog.close(name));
    }
    LAST.set(statements);
    String path = URI.create(request.getURI()).getPath();
    String key = request.getHeaders().getValue(KEY);
    if (answer.statusCode() / 100 == 2
        && (key == null || keys.add(key + " " + request.getMethod() + " " + path))) {
      operations
          .find(request.getMethod(), path)
          .ifPresent(id -> budgets.hold(id, statements, key == null ? 0 : KEY_COST));
    }
    return answer;
  }
}
