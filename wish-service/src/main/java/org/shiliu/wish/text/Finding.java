package org.shiliu.wish.text;

/**
 * Personal data found in a text.
 *
 * @param kind what it is
 * @param start index of its first character in the original text, from 0
 * @param end index after its last character
 */
public record Finding(Kind kind, int start, int end) {

  /** What was found. The first three are refused in public text, the last is only warned about. */
  public enum Kind {
    PHONE,
    ID_NUMBER,
    DOOR_ADDRESS,
    LIKELY_NAME
  }
}
