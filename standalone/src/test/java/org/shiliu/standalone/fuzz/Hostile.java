package org.shiliu.standalone.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Values that hurt. None holds a word by which {@link Judge} knows a leak, since a problem may name
 * what was sent.
 */
final class Hostile {
  /** A header that nobody sends on purpose, and that no answer may have. */
  static final String INJECTED = "X-Injected";

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "' OR '1'='1' --",
          "'; DROP TABLE wish; --",
          "1); DELETE FROM wish WHERE (1=1",
          "\\'; x",
          "_%",
          "$1 :name ? {0} %s%n",
          "a\r\n" + INJECTED + ": yes\r\n\r\nbody",
          "a\nb",
          "\u0000",
          "a\u0000b",
          "\u0001\u001b[31m\u007f",
          "\u0085\u2028\u2029",
          "\u202Egpj.exe",
          "\u200F\u061C\u2066",
          "مرحبا بالعالم",
          "👩‍👩‍👧‍👦🏳️‍🌈🇨🇳",
          "Z\u0351\u0346\u034Aa\u0340\u0341l\u0335\u0336g\u0321o",
          "\uD800",
          "\uDC00x",
          "x\uDBFF",
          "\uFFFF\uFFFE",
          "\uFEFF",
          "\uDBFF\uDFFF",
          "İıßﬀ",
          "བོད་སྐད",
          "%00%0d%0a%c0%ae",
          "../../../etc/passwd",
          "${jndi:ldap://127.0.0.1/a}",
          "{{7*7}}#{7*7}${7*7}",
          "<script>alert(1)</script>",
          "]]><!ENTITY x SYSTEM 'file:///etc/passwd'>",
          "null",
          "undefined",
          "NaN",
          "true",
          "0",
          "-1",
          "1.5",
          "0x7f",
          "٣",
          "1e309",
          "2147483648",
          "9223372036854775808",
          "99999999999999999999999999999999999999",
          "0.000000000000000000000000000000001",
          "-0",
          "00",
          "999999999.99",
          "999999999",
          "2026-02-30",
          "0000-00-00",
          "0000-01-01",
          "0001-01-01",
          "9999-12-31",
          "-999999999-01-01",
          "+999999999-12-31",
          "-4800-01-01",
          "2026-11-24T25:61:61Z",
          "2026-11-24T00:00:00",
          "2026-11-24T00:00:00.123456789123+18:00",
          "9999-12-31T23:59:59-18:00",
          "-999999999-01-01T00:00:00+18:00",
          "+999999999-12-31T23:59:59-18:00",
          "+300000-01-01T00:00:00Z",
          "0001-01-01T00:00:00Z",
          "1970-01-01T00:00:00Z",
          "00000000-0000-0000-0000-000000000000",
          "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
          "1-1-1-1-1",
          "0199d000-0001-7000-8000-000000000001 ",
          "{0199d000-0001-7000-8000-000000000001}",
          "hetaoyuan",
          "HETAOYUAN",
          "A".repeat(41),
          "A".repeat(300),
          "中".repeat(2001),
          "👵".repeat(500),
          "A".repeat(70_000));

  /** JSON that no tree can hold, by the text that stands for it in a tree. */
  private static final List<String> RAW =
      List.of(
          "1e400",
          "-1e-400",
          "1" + "0".repeat(400),
          "9".repeat(2000),
          "-0",
          "0.1",
          "1.0",
          "2147483648",
          "-9223372036854775809",
          "01",
          "NaN",
          "Infinity",
          "+1",
          "0x10",
          "'a'",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"\\x\"",
          "\"a\nb\"",
          "tru",
          "",
          ",",
          "\"unended",
          "[".repeat(10_000) + "]".repeat(10_000),
          "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
          "[".repeat(900) + "]".repeat(900),
          "[".repeat(100_000),
          "{\"a\":1,\"a\":2}",
          "/* */ 1",
          "[" + "0,".repeat(20_000) + "0]",
          "[" + "null,".repeat(500) + "null]",
          "[" + "{},".repeat(500) + "{}]",
          "[" + "\"a\",".repeat(500) + "\"b\"]");

  private static final String MARK = "@raw@";
  private static final Pattern MARKED = Pattern.compile("\"" + MARK + "(\\d+)\"");
  private static final Pattern HALF =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Hostile() {}

  static String text(Random dice) {
    return TEXTS.get(dice.nextInt(TEXTS.size()));
  }

  /** Bytes as they may stand in a header or path, one character each; never a line break. */
  static String bytes(Random dice) {
    String text =
        switch (dice.nextInt(8)) {
          case 0 -> "\u00C0\u00AF";
          case 1 -> "\u00ED\u00A0\u0080";
          case 2 -> "\u00FF\u00FE";
          case 3 -> "a\u0000b";
          case 4 -> "\u0001\u0002\u007F";
          case 5 -> "\u00F4\u0090\u0080\u0080";
          default -> Draft.utf8(whole(text(dice))).replaceAll("[\r\n]", "");
        };
    return text.length() > 3000 && dice.nextInt(4) > 0 ? text.substring(0, 3000) : text;
  }

  /** A whole body that is no JSON of any schema. */
  static byte[] body(Random dice, byte[] example) {
    return switch (dice.nextInt(14)) {
      case 0 -> new byte[0];
      case 1 -> latin("\u00EF\u00BB\u00BF" + new String(example, StandardCharsets.ISO_8859_1));
      case 2 -> new String(example, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      case 3 -> latin("{\"title\":\"\u00C0\u00AF\u00ED\u00A0\u0080\u00FF\"}");
      case 4 -> latin("\u0000".repeat(20));
      case 5 -> java.util.Arrays.copyOf(example, example.length / 2);
      case 6 -> latin(new String(example, StandardCharsets.ISO_8859_1) + " {\"more\":1}");
      case 7 ->
          latin(List.of("null", "[]", "{}", "\"text\"", "1", "true", " ").get(dice.nextInt(7)));
      case 8 -> latin(RAW.get(dice.nextInt(RAW.size())));
      case 9 -> latin("{\"" + "a".repeat(1_200_000) + "\":1}");
      case 10 ->
          latin(
              "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM"
                  + " \"file:///etc/passwd\">]><a>&b;</a>");
      case 11 -> latin("title=a&items=b");
      case 12 -> latin("[" + new String(example, StandardCharsets.ISO_8859_1) + "]");
      default -> random(dice);
    };
  }

  private static byte[] random(Random dice) {
    byte[] noise = new byte[dice.nextInt(3000)];
    dice.nextBytes(noise);
    return noise;
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A value of any JSON kind. */
  static JsonNode value(Random dice) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (dice.nextInt(12)) {
      case 0 -> make.nullNode();
      case 1 -> make.booleanNode(dice.nextBoolean());
      case 2 ->
          make.numberNode(
              List.of(0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE).get(dice.nextInt(5)));
      case 3 -> make.arrayNode();
      case 4 -> make.objectNode();
      case 5 -> make.arrayNode().add(make.arrayNode().addNull());
      case 6, 7 -> make.stringNode(MARK + dice.nextInt(RAW.size()));
      default -> make.stringNode(text(dice));
    };
  }

  /** JSON as bytes; halves of pairs are written as escapes, since no bytes stand for them. */
  static byte[] text(JsonNode json) {
    String text = JsonMapper.shared().writeValueAsString(json);
    if (HALF.matcher(text).find()) {
      text = ASCII.writeValueAsString(json);
    }
    return MARKED
        .matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement(RAW.get(Integer.parseInt(mark.group(1)))))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The text without halves of pairs, which no UTF-8 stands for. */
  private static String whole(String text) {
    return HALF.matcher(text).replaceAll("?");
  }
}
