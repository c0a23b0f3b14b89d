package org.shiliu.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts that hold both languages in one string: {@code "English || 中文"}. */
final class Bilingual {

  private static final String SEAM = " || ";

  private Bilingual() {}

  static String of(String english, String chinese) {
    return english + SEAM + chinese;
  }

  /** Appends to both halves of a text, each time on a paragraph of its own. */
  static String append(String text, String english, String chinese) {
    if (text == null || text.isBlank()) {
      return of(english, chinese);
    }
    return of(half(text, false) + "\n\n" + english, half(text, true) + "\n\n" + chinese);
  }

  /** The half in one language; a text without a seam is the same in both. */
  static String half(String text, boolean chinese) {
    if (text == null) {
      return null;
    }
    int seam = text.indexOf(SEAM);
    if (seam < 0) {
      return text;
    }
    return (chinese ? text.substring(seam + SEAM.length()) : text.substring(0, seam)).strip();
  }

  /** The same for every text inside an example. */
  static Object halves(Object value, boolean chinese) {
    if (value instanceof String text) {
      return half(text, chinese);
    }
    if (value instanceof Map<?, ?> members) {
      Map<Object, Object> result = new LinkedHashMap<>();
      members.forEach((key, member) -> result.put(key, halves(member, chinese)));
      return result;
    }
    if (value instanceof List<?> items) {
      return items.stream().map(item -> halves(item, chinese)).collect(Collectors.toList());
    }
    return value;
  }
}
