package org.shiliu.platform.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A text that a person wrote and that can be shown, stored and printed as it is.
 *
 * <p>Refuses control characters (a line break and a tab pass when {@link #multiline()}), halves of
 * surrogate pairs, code points that are no characters, and the invisible marks that turn the
 * reading direction, by which a text could be made to show something else than it says. Null
 * passes; say {@code @NotBlank} beside it where a text must be given.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

  /** The most characters, inclusive, counted as Unicode code points. */
  int max();

  /** Whether line breaks and tabs are allowed. */
  boolean multiline() default false;

  /** The sentence for a character that is refused; the one for the length has its own key. */
  String message() default "{org.shiliu.platform.wire.PlainText.character}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};
}
