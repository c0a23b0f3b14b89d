package org.shiliu.standalone.identity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parameters of a query or a form, each at most once. Whoever reads it after us reads what we
 * checked: it is written anew from here, never passed on as it came.
 */
final class Form {
  private final Map<String, String> values;

  private Form(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads {@code a=b&c=d}.
   *
   * @throws Refused when a parameter comes twice or can't be decoded
   */
  static Form parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    if (text != null) {
      for (String pair : text.split("&")) {
        if (!pair.isEmpty()) {
          String[] sides = pair.split("=", 2);
          String name = decode(sides[0]);
          if (values.put(name, sides.length == 2 ? decode(sides[1]) : "") != null) {
            throw new Refused(400, "invalid_request", "a parameter is given twice");
          }
        }
      }
    }
    return new Form(values);
  }

  static Form of(Map<String, String> values) {
    return new Form(new LinkedHashMap<>(values));
  }

  /** The value, when it is there and not empty. */
  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * The value.
   *
   * @throws Refused when it is missing
   */
  String need(String name) {
    return get(name)
        .orElseThrow(
            () -> new Refused(400, "invalid_request", "parameter " + name + " is missing"));
  }

  /** These parameters alone, as far as they are there. */
  Form only(String... names) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : names) {
      get(name).ifPresent(value -> kept.put(name, value));
    }
    return new Form(kept);
  }

  Map<String, String> values() {
    return Collections.unmodifiableMap(values);
  }

  String text() {
    return values.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new Refused(400, "invalid_request", "a parameter can't be decoded");
    }
  }
}
