package org.shiliu.standalone.identity;

/** A request that gets no token: answered in OAuth's error format (RFC 6749, section 5.2). */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  Refused(int status, String error, String description) {
    super(description, null, false, false);
    this.status = status;
    this.error = error;
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }
}
