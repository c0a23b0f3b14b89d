package org.shiliu.standalone.launcher;

/**
 * Why the pair can't be started or can't go on, in both languages, with what to do next. Its
 * message is for the person at the console; no stack trace is shown with it.
 */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure with one sentence in each language.
   *
   * @param english what is wrong and what to do
   * @param chinese the same in Chinese
   */
  public StartFailure(String english, String chinese) {
    super(english + System.lineSeparator() + chinese);
  }

  StartFailure(String english, String chinese, Throwable cause) {
    super(english + System.lineSeparator() + chinese, cause);
  }
}
