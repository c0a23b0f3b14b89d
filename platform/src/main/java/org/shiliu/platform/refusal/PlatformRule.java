package org.shiliu.platform.refusal;

/** The rules that hold for every request, whatever it is about. */
public enum PlatformRule implements Rule {
  NOT_WELL_FORMED(Answer.UNREADABLE),
  MALFORMED(Answer.UNREADABLE),
  UNKNOWN_FIELD(Answer.UNREADABLE),
  WRONG_TYPE(Answer.UNREADABLE),
  BAD_PARAMETER(Answer.UNREADABLE),
  BAD_CURSOR(Answer.UNREADABLE),
  NOT_SIGNED_IN(Answer.UNAUTHENTICATED),
  TOKEN_REFUSED(Answer.UNAUTHENTICATED),
  ROLE_MISSING(Answer.FORBIDDEN),
  NOT_FOUND(Answer.UNKNOWN),
  METHOD_NOT_ALLOWED(Answer.WRONG_METHOD),
  NOT_ACCEPTABLE(Answer.NOT_ACCEPTABLE),
  CHANGED_MEANWHILE(Answer.NOT_NOW),
  ALREADY_EXISTS(Answer.NOT_NOW),
  KEY_IN_USE(Answer.NOT_NOW),
  NOT_YET(Answer.NOT_NOW),
  STALE_VERSION(Answer.STALE),
  BODY_TOO_LARGE(Answer.TOO_LARGE),
  MEDIA_TYPE_UNSUPPORTED(Answer.WRONG_MEDIA_TYPE),
  INVALID_CONTENT(Answer.REFUSED),
  KEY_REUSED(Answer.REFUSED),
  BAD_KEY(Answer.UNREADABLE),
  VERSION_REQUIRED(Answer.CONDITION_MISSING),
  REQUEST_TOO_SLOW(Answer.TOO_SLOW),
  TOO_MANY_REQUESTS(Answer.TOO_MANY),
  BROKEN(Answer.FAILED),
  NEIGHBOUR_FAILED(Answer.NEIGHBOUR_FAILED),
  SIGN_IN_AWAY(Answer.UNAVAILABLE),
  DATABASE_BUSY(Answer.UNAVAILABLE);

  private final Answer answer;

  PlatformRule(Answer answer) {
    this.answer = answer;
  }

  @Override
  public Answer answer() {
    return answer;
  }

  @Override
  public String source() {
    return "house rule";
  }
}
