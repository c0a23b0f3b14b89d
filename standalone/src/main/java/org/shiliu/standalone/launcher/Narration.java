package org.shiliu.standalone.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What the person at the console reads: one line for each thing that is done, in both languages.
 */
public final class Narration {
  private final PrintStream out;
  private final Instant begin = Instant.now();

  /**
   * A narration that begins now; its times are seconds since this moment.
   *
   * @param out where the lines go
   */
  public Narration(PrintStream out) {
    this.out = out;
  }

  /**
   * Says one thing, with the seconds that have passed.
   *
   * @param english the line in English
   * @param chinese the line in Chinese
   */
  public synchronized void say(String english, String chinese) {
    double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    out.printf(Locale.ROOT, "[%5.1f s] %s | %s%n", seconds, chinese, english);
    out.flush();
  }

  /**
   * Prints lines as they are.
   *
   * @param lines the whole block
   */
  public synchronized void show(String lines) {
    out.println(lines);
    out.flush();
  }
}
