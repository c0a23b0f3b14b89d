package org.shiliu.platform.wire;

import jakarta.inject.Singleton;

import org.shiliu.platform.clock.DatabaseClock;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;

import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * Reads JSON as it is written: no text where a number is expected, no rounding, no member twice,
 * nothing behind the end. What a client means is never guessed.
 */
@Singleton
public class StrictReading implements ObjectMapperCustomizer {

  /** The last one: what is registered later is asked first. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper json) {
    json.registerModule(CivilDates.module(DatabaseClock.ZONE));
    json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    forbid(json, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.Float);
    forbid(json, LogicalType.Float, CoercionInputShape.String);
    forbid(json, LogicalType.Boolean, CoercionInputShape.String, CoercionInputShape.Integer);
    forbid(
        json,
        LogicalType.Textual,
        CoercionInputShape.Integer,
        CoercionInputShape.Float,
        CoercionInputShape.Boolean);
    for (LogicalType type :
        new LogicalType[] {
          LogicalType.Integer,
          LogicalType.Float,
          LogicalType.Boolean,
          LogicalType.Enum,
          LogicalType.DateTime,
          LogicalType.OtherScalar
        }) {
      forbid(json, type, CoercionInputShape.EmptyString);
    }
  }

  private static void forbid(ObjectMapper json, LogicalType type, CoercionInputShape... shapes) {
    for (CoercionInputShape shape : shapes) {
      json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
    }
  }
}
