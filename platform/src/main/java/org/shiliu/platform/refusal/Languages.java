package org.shiliu.platform.refusal;

import java.util.List;
import java.util.Locale;

/** The languages in which the product answers, and how one is chosen. */
public final class Languages {

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

  private Languages() {}

  /**
   * The best of English and Chinese for an Accept-Language header; English when it is absent,
   * unreadable or asks for neither.
   */
  public static Locale choose(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.ENGLISH;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException unreadable) {
      return Locale.ENGLISH;
    }
  }
}
