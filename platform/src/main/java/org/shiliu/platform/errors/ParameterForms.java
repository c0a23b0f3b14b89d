package org.shiliu.platform.errors;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/**
 * Reads path and query parameters, and names the one that cannot be read: BAD_PARAMETER → 400,
 * where the framework would answer 404 without a name.
 */
@Provider
public class ParameterForms implements ParamConverterProvider {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Map<Class<?>, Function<String, Object>> FORMS =
      Map.of(
          UUID.class, ParameterForms::uuid,
          Integer.class, Integer::valueOf,
          int.class, Integer::valueOf,
          Long.class, Long::valueOf,
          long.class, Long::valueOf,
          Boolean.class, ParameterForms::bool,
          boolean.class, ParameterForms::bool,
          LocalDate.class, LocalDate::parse,
          OffsetDateTime.class, OffsetDateTime::parse,
          Instant.class, text -> OffsetDateTime.parse(text).toInstant());

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Function<String, Object> form = type.isEnum() ? text -> constant(type, text) : FORMS.get(type);
    return form == null ? null : new Reading<>(name(annotations), form);
  }

  private record Reading<T>(String name, Function<String, Object> form)
      implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
      if (text == null) {
        return null;
      }
      try {
        return (T) form.apply(text);
      } catch (RuntimeException unreadable) {
        throw Refusal.of(PlatformRule.BAD_PARAMETER, name).at(name);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }

  private static UUID uuid(String text) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException();
    }
    return UUID.fromString(text);
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    };
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static String name(Annotation[] annotations) {
    for (Annotation one : annotations == null ? new Annotation[0] : annotations) {
      if (one instanceof PathParam path) {
        return path.value();
      }
      if (one instanceof QueryParam query) {
        return query.value();
      }
      if (one instanceof HeaderParam header) {
        return header.value();
      }
      if (one instanceof RestPath path && !path.value().isEmpty()) {
        return path.value();
      }
      if (one instanceof RestQuery query && !query.value().isEmpty()) {
        return query.value();
      }
    }
    return "?";
  }
}
