package org.shiliu.wish.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The 18-digit citizen identity number. Source: GB 11643-1999. */
final class IdNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private IdNumber() {}

  /**
   * Whether 17 digits and a digit or X make a number with a real day of birth and its check digit.
   */
  static boolean isValid(String number) {
    if (!number.matches("[1-9][0-9]{16}[0-9Xx]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17)) && isDay(number);
  }

  private static boolean isDay(String number) {
    try {
      int year =
          LocalDate.of(
                  Integer.parseInt(number.substring(6, 10)),
                  Integer.parseInt(number.substring(10, 12)),
                  Integer.parseInt(number.substring(12, 14)))
              .getYear();
      return year >= 1880 && year < 2100;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
