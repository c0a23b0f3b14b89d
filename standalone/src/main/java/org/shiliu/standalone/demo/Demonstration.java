package org.shiliu.standalone.demo;

import org.shiliu.standalone.launcher.Narration;
import org.shiliu.standalone.launcher.Secrets;
import org.shiliu.standalone.launcher.Settings;

/** Puts the demonstration's rows into both services, on the first start only. */
public final class Demonstration {
  private Demonstration() {}

  /**
   * Loads what is not loaded yet.
   *
   * @param settings where the services listen and where the mark is kept
   * @param secrets of the loading clients
   * @param narration who is told
   */
  public static void load(Settings settings, Secrets secrets, Narration narration) {
    narration.say("No demonstration data yet", "尚无演示数据");
  }
}
