package org.shiliu.platform.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class StrictReadingTest {

  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  StrictReadingTest() {
    new StrictReading().customize(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31",
        "+12026-01-01",
        "-2026-01-01",
        "0001-01-01",
        "1899-12-31",
        "2200-01-01",
        "9999-12-31",
        "2026-02-29",
        "2026-1-1",
        "20260101",
        " 2026-01-01",
        "2026-01-01T00:00:00Z",
        ""
      })
  void refusesWhatIsNoDateOfTheseCenturies(String text) {
    assertThrows(
        MismatchedInputException.class, () -> json.readValue('"' + text + '"', LocalDate.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2026-11-28", "2028-02-29", "2199-12-31"})
  void readsADay(String text) throws JsonProcessingException {
    assertEquals(LocalDate.parse(text), json.readValue('"' + text + '"', LocalDate.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20260101", "[2026,1,1]", "true", "{}"})
  void refusesWhatIsNoText(String value) {
    assertThrows(MismatchedInputException.class, () -> json.readValue(value, LocalDate.class));
    assertThrows(MismatchedInputException.class, () -> json.readValue(value, OffsetDateTime.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31T23:59:59+18:00",
        "9999-12-31T23:59:59Z",
        "1899-12-31T00:00:00+08:00",
        "2026-01-01T00:00:00",
        "2026-01-01"
      })
  void refusesWhatIsNoTimeOfTheseCenturies(String text) {
    assertThrows(
        MismatchedInputException.class,
        () -> json.readValue('"' + text + '"', OffsetDateTime.class));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-28T08:30:00+08:00, 2026-11-28T08:30:00+08:00",
    "2026-11-28T00:30:00Z, 2026-11-28T08:30:00+08:00"
  })
  void readsATimeInTheTimeOfThePlace(String text, OffsetDateTime expected)
      throws JsonProcessingException {
    OffsetDateTime read = json.readValue('"' + text + '"', OffsetDateTime.class);
    assertEquals(expected, read);
    assertEquals(ZoneOffset.ofHours(8), read.getOffset());
  }
}
