package org.shiliu.platform.errors;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * How large a body may be: 1 MiB, an upload 10 MiB, both inclusive. A body that tells its length is
 * refused before it is read; one that does not is cut off while it is read.
 */
public final class BodyLimits {

  static final String LARGEST = "10 MiB";
  private static final String USUAL = "1 MiB";
  private static final long MIB = 1024 * 1024;

  private BodyLimits() {}

  private static boolean isUpload(String contentType) {
    return contentType != null
        && !contentType.contains("json")
        && !contentType.startsWith("text/")
        && !contentType.startsWith(MediaType.APPLICATION_FORM_URLENCODED);
  }

  private static Refusal tooLarge(boolean upload) {
    return Refusal.of(PlatformRule.BODY_TOO_LARGE, upload ? LARGEST : USUAL);
  }

  /** Looks at the announced length. */
  @Singleton
  public static class Announced {

    private final BelowRest below;

    Announced(BelowRest below) {
      this.below = below;
    }

    void register(@Observes Filters filters) {
      filters.register(this::check, 9_000);
    }

    private void check(RoutingContext context) {
      HttpServerRequest request = context.request();
      String length = request.getHeader("Content-Length");
      boolean upload = isUpload(request.getHeader("Content-Type"));
      if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most(upload)) {
        // The rest of the body is not wanted: the connection can't be used again.
        context.response().putHeader("Connection", "close");
        below.refuse(context, tooLarge(upload));
        return;
      }
      context.next();
    }
  }

  /** Counts what is read of a body that did not announce its length. */
  @Provider
  public static class Counted implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
      MediaType type = context.getMediaType();
      boolean upload = isUpload(type == null ? null : type.toString());
      context.setInputStream(new Counting(context.getInputStream(), upload));
      return context.proceed();
    }
  }

  private static long most(boolean upload) {
    return upload ? 10 * MIB : MIB;
  }

  private static final class Counting extends FilterInputStream {

    private final boolean upload;
    private long left;

    Counting(InputStream in, boolean upload) {
      super(in);
      this.upload = upload;
      this.left = most(upload);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(read);
      return read;
    }

    private void count(int read) {
      left -= Math.max(read, 0);
      if (left < 0) {
        throw tooLarge(upload);
      }
    }
  }
}
