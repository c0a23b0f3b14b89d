package org.shiliu.platform.idempotency;

import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** The version a caller says they have seen (If-Match), against the one that is stored. */
@RequestScoped
public class Preconditions {

  private static final Pattern VERSION = Pattern.compile("\"v(\\d{1,18})(?:-[^\"]*)?\"");

  private final CurrentVertxRequest current;

  Preconditions(CurrentVertxRequest current) {
    this.current = current;
  }

  /** For a step of a life cycle: compares when If-Match was sent; STALE_VERSION → 412. */
  public void ifMatch(long version) {
    String header = current.getCurrent().request().getHeader("If-Match");
    if (header != null) {
      compare(header, version);
    }
  }

  /** The same for a version that must be read first; it is read only when If-Match was sent. */
  public void ifMatch(LongSupplier version) {
    String header = current.getCurrent().request().getHeader("If-Match");
    if (header != null) {
      compare(header, version.getAsLong());
    }
  }

  /**
   * For an edit (PUT, PATCH, DELETE): VERSION_REQUIRED → 428 without If-Match, STALE_VERSION → 412.
   */
  public void mustMatch(long version) {
    String header = current.getCurrent().request().getHeader("If-Match");
    if (header == null) {
      throw Refusal.of(PlatformRule.VERSION_REQUIRED);
    }
    compare(header, version);
  }

  private static void compare(String header, long version) {
    if ("*".equals(header.strip())) {
      return;
    }
    Matcher seen = VERSION.matcher(header);
    while (seen.find()) {
      if (Long.parseLong(seen.group(1)) == version) {
        return;
      }
    }
    throw Refusal.of(PlatformRule.STALE_VERSION);
  }
}
