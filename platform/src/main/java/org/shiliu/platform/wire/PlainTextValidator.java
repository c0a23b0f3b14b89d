package org.shiliu.platform.wire;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Carries out {@link PlainText}. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

  private static final String TOO_LONG = "{org.shiliu.platform.wire.PlainText.length}";

  private int max;
  private boolean multiline;

  @Override
  public void initialize(PlainText constraint) {
    max = constraint.max();
    multiline = constraint.multiline();
  }

  @Override
  public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    if (!text.codePoints().allMatch(this::isPlain) || isInvisible(text)) {
      return false;
    }
    if (text.codePoints().count() <= max) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(TOO_LONG).addConstraintViolation();
    return false;
  }

  /** Only of characters without width: it passes for a text, and nobody can read it. */
  private static boolean isInvisible(CharSequence text) {
    return text.codePoints().anyMatch(one -> Character.getType(one) == Character.FORMAT)
        && text.codePoints()
            .allMatch(
                one -> Character.getType(one) == Character.FORMAT || Character.isWhitespace(one));
  }

  private boolean isPlain(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
      return multiline;
    }
    if (isDirectionMark(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> (codePoint & 0xFFFE) != 0xFFFE && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
    };
  }

  private static boolean isDirectionMark(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
