package org.shiliu.wish.text;

import java.util.regex.Pattern;

/**
 * Words of live danger, for which a wish is too slow: the answer then names 110, 119, 120 and 122.
 */
public final class LiveDanger {

  private static final Pattern WORDS =
      Pattern.compile(
          "冒火花|漏电|触电|煤气泄漏|燃气泄漏|漏气|着火|起火|冒烟|被困|锁在(?:屋|家|房|里)|(?i:gas leak|sparking|on fire|locked in)");

  private LiveDanger() {}

  /** Whether the text sounds like a danger that is happening now. */
  public static boolean in(String text) {
    return WORDS.matcher(text).find();
  }
}
