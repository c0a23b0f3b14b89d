package org.shiliu.wish.text;

/**
 * A text in which every way of writing a digit is folded to 0–9, letter by letter, so that a place
 * found in it is the same place in the original.
 */
record Folded(String text) {

  private static final String CHINESE = "〇零○一壹二贰三叁四肆五伍六陆七柒八捌九玖幺两";
  private static final String DIGITS = "0001122334455667788991" + "2";

  static Folded of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    for (int i = 0; i < original.length(); i++) {
      folded.append(fold(original.charAt(i)));
    }
    return new Folded(folded.toString());
  }

  private static char fold(char c) {
    int chinese = CHINESE.indexOf(c);
    if (chinese >= 0) {
      return DIGITS.charAt(chinese);
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    if (c == '　') {
      return ' ';
    }
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return c >= '①' && c <= '⑨' ? (char) ('1' + c - '①') : c;
  }
}
