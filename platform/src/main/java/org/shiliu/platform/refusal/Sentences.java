package org.shiliu.platform.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import jakarta.inject.Singleton;

/**
 * The sentences of all rules, in English and Chinese: every {@code rules_en.properties} and {@code
 * rules_zh.properties} on the class path, merged.
 */
@Singleton
public class Sentences {

  private final Map<String, String> english = load("rules_en.properties");
  private final Map<String, String> chinese = load("rules_zh.properties");

  /**
   * The sentence of a rule in the language, or its code when the sentence is missing (a test
   * forbids that).
   */
  public String of(Rule rule, Locale language, Object... arguments) {
    return of(rule.name(), language, arguments);
  }

  /** The sentence under any key, for example {@code title.409}. */
  public String of(String key, Locale language, Object... arguments) {
    String pattern = chinese(language) ? chinese.get(key) : english.get(key);
    if (pattern == null) {
      return key;
    }
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /** Whether both languages have the key. */
  public boolean complete(String key) {
    return english.containsKey(key) && chinese.containsKey(key);
  }

  private static boolean chinese(Locale language) {
    return "zh".equals(language.getLanguage());
  }

  private static Map<String, String> load(String name) {
    Map<String, String> all = new HashMap<>();
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      for (URL url : Collections.list(loader.getResources(name))) {
        Properties one = new Properties();
        try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          one.load(in);
        }
        one.forEach((key, value) -> all.put((String) key, (String) value));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
