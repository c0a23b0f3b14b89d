package org.shiliu.platform.wire;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlainTextTest {

  record Note(
      @PlainText(max = 5) String line, @PlainText(max = 20, multiline = true) String body) {}

  record Notes(List<@PlainText(max = 5) String> lines) {}

  private static Validator speaking(Locale locale) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .localeResolver(context -> locale)
        .buildValidatorFactory()
        .getValidator();
  }

  private static final Validator VALIDATOR = speaking(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"", "陈玉兰", "བཀྲ", "a\u0301b", "𠮷野家", "👨\u200D👩\u200D👧", "12345"})
  void acceptsWhatPeopleWrite(String text) {
    assertEquals(List.of(), List.copyOf(VALIDATOR.validate(new Note(text, text))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u001Bb",
        "a\u007Fb",
        "a\u0085b",
        "a\uD800b",
        "\uDC00",
        "a\u202Eb",
        "\u2066a",
        "\u200Fa",
        "\u061C",
        "\u2028",
        "\u2029",
        "\uFFFF",
        "\u200B",
        " \u200B\u2060 ",
        "\uFDD0"
      })
  void refusesWhatCannotBeShown(String text) {
    assertEquals(2, VALIDATOR.validate(new Note(text, text)).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
  void acceptsLineBreaksOnlyInLongTexts(String text) {
    var violations = VALIDATOR.validate(new Note(text, text));
    assertEquals(1, violations.size());
    assertEquals("line", violations.iterator().next().getPropertyPath().toString());
  }

  @Test
  void countsCharactersNotHalves() {
    assertTrue(VALIDATOR.validate(new Note("𠮷𠮷𠮷𠮷𠮷", null)).isEmpty());
    assertEquals(1, VALIDATOR.validate(new Note("𠮷𠮷𠮷𠮷𠮷𠮷", null)).size());
  }

  @Test
  void looksIntoLists() {
    assertEquals(1, VALIDATOR.validate(new Notes(List.of("short", "too long"))).size());
  }

  @Test
  void saysWhatIsWrongInBothLanguages() {
    Note tooLong = new Note("123456", null);
    assertEquals(
        "is longer than 5 characters; shorten it",
        VALIDATOR.validate(tooLong).iterator().next().getMessage());
    assertEquals(
        "超过 5 个字，请缩短", speaking(Locale.CHINESE).validate(tooLong).iterator().next().getMessage());
  }
}
