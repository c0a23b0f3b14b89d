package org.shiliu.platform.secrets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.Nullable;

/** The normal forms of the numbers that tell a person, so that one typed two ways is still one. */
public final class Numbers {

  private Numbers() {}

  /** Digits only, without the country code of China; empty when no digit is left. */
  public static Optional<String> phone(@Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    String digits = plain.replaceAll("[^0-9]", "");
    if (digits.startsWith("0086")) {
      digits = digits.substring(4);
    } else if (digits.startsWith("86") && (plain.startsWith("+") || digits.length() == 13)) {
      digits = digits.substring(2);
    }
    return digits.isEmpty() ? Optional.empty() : Optional.of(digits);
  }

  /** Digits and a closing X in upper case; empty when no digit is left. */
  public static Optional<String> idNumber(@Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String kept = plain.replaceAll("[^0-9X]", "");
    return kept.chars().anyMatch(Character::isDigit) ? Optional.of(kept) : Optional.empty();
  }
}
