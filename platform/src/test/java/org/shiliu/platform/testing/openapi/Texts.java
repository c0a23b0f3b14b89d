package org.shiliu.platform.testing.openapi;

import java.util.Optional;

/** What a text must look like to be in a language. */
enum Texts {
  ENGLISH {
    @Override
    Optional<String> broken(String text) {
      return text.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c))
          ? Optional.empty()
          : Optional.of(text.isBlank() ? "missing" : "is not English: " + text);
    }
  },
  CHINESE {
    @Override
    Optional<String> broken(String text) {
      return text.codePoints().anyMatch(Character::isIdeographic)
          ? Optional.empty()
          : Optional.of(text.isBlank() ? "missing" : "is not Chinese: " + text);
    }
  };

  /** The reason why it is not; empty when it is. */
  abstract Optional<String> broken(String text);
}
