package org.shiliu.platform.refusal;

/**
 * The closed set of ways in which a request can be refused. {@link #status()} is the one place
 * where a kind of refusal becomes an HTTP status.
 */
public enum Answer {
  UNREADABLE,
  UNAUTHENTICATED,
  FORBIDDEN,
  UNKNOWN,
  WRONG_METHOD,
  NOT_ACCEPTABLE,
  TOO_SLOW,
  NOT_NOW,
  STALE,
  TOO_LARGE,
  WRONG_MEDIA_TYPE,
  REFUSED,
  CONDITION_MISSING,
  TOO_MANY,
  FAILED,
  NEIGHBOUR_FAILED,
  UNAVAILABLE;

  /** The HTTP status code, 400–503. */
  public int status() {
    return switch (this) {
      case UNREADABLE -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case UNKNOWN -> 404;
      case WRONG_METHOD -> 405;
      case NOT_ACCEPTABLE -> 406;
      case TOO_SLOW -> 408;
      case NOT_NOW -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case WRONG_MEDIA_TYPE -> 415;
      case REFUSED -> 422;
      case CONDITION_MISSING -> 428;
      case TOO_MANY -> 429;
      case FAILED -> 500;
      case NEIGHBOUR_FAILED -> 502;
      case UNAVAILABLE -> 503;
    };
  }
}
