package org.shiliu.platform.wire;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Dates and times as people write them: RFC 3339 with a year of four digits from 1900 to 2199. What
 * lies beyond is a slip of the pen, and more than the database and the calendar can count with.
 */
final class CivilDates {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private CivilDates() {}

  static SimpleModule module(ZoneId zone) {
    SimpleModule module = new SimpleModule("civil dates");
    module.addDeserializer(
        LocalDate.class,
        new Bounded<>(LocalDate.class, text -> LocalDate.parse(text, DAY), LocalDate::getYear));
    module.addDeserializer(
        OffsetDateTime.class,
        new Bounded<>(
            OffsetDateTime.class,
            text -> OffsetDateTime.parse(text).atZoneSameInstant(zone).toOffsetDateTime(),
            OffsetDateTime::getYear));
    return module;
  }

  private static final class Bounded<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reading;
    private final transient ToIntFunction<T> year;

    Bounded(Class<T> kind, Function<String, T> reading, ToIntFunction<T> year) {
      super(kind);
      this.reading = reading;
      this.year = year;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      String text = parser.getText();
      try {
        T value = reading.apply(text);
        if (year.applyAsInt(value) >= FIRST_YEAR && year.applyAsInt(value) <= LAST_YEAR) {
          return value;
        }
      } catch (DateTimeException unreadable) {
        // answered below, like a year beyond the bounds
      }
      return (T) context.handleWeirdStringValue(handledType(), text, "no date of these centuries");
    }
  }
}
