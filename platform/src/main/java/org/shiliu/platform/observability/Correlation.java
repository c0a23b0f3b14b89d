package org.shiliu.platform.observability;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

/**
 * The number that ties together what both services log about one request, in the log context under
 * {@code correlationId} and on the wire as {@code X-Correlation-Id}.
 */
public final class Correlation {

  /** The header of requests and answers. */
  public static final String HEADER = "X-Correlation-Id";

  /** The key in the log context. */
  public static final String KEY = "correlationId";

  private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private Correlation() {}

  /** The id of the running request or job; null outside of both. */
  public static String current() {
    Object id = MDC.get(KEY);
    return id == null ? null : id.toString();
  }

  /** The id itself when it can be logged without harm, else a new one. */
  public static String acceptable(String id) {
    return id != null && ACCEPTABLE.matcher(id).matches() ? id : UUID.randomUUID().toString();
  }
}
