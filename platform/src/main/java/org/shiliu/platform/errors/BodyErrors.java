package org.shiliu.platform.errors;

import java.util.Optional;
import java.util.stream.Collectors;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** What can be wrong with a body before its content is looked at. Always 400. */
final class BodyErrors {

  private static final String WHOLE = "body";
  private static final String FORM_PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

  private BodyErrors() {}

  static Optional<Refusal> refusal(Throwable thrown) {
    return Causes.find(thrown, JsonProcessingException.class)
        .map(BodyErrors::of)
        .or(() -> brokenForm(thrown));
  }

  /** The framework's parser of forms fails in many ways when a form is none. */
  private static Optional<Refusal> brokenForm(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return frames.length > 0 && frames[0].getClassName().startsWith(FORM_PARSER)
        ? Optional.of(Refusal.of(PlatformRule.NOT_WELL_FORMED))
        : Optional.empty();
  }

  private static Refusal of(JsonProcessingException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      String path = path(unknown);
      return Refusal.of(PlatformRule.UNKNOWN_FIELD, path).at(path);
    }
    if (failure instanceof JsonMappingException mismatch && isJson(mismatch)) {
      String path = mismatch.getPath().isEmpty() ? WHOLE : path(mismatch);
      return Refusal.of(PlatformRule.WRONG_TYPE, path).at(path);
    }
    if (failure.getLocation() == null) {
      return Refusal.of(PlatformRule.MALFORMED, "?");
    }
    return Refusal.of(
        PlatformRule.MALFORMED,
        failure.getLocation().getLineNr() + ":" + failure.getLocation().getColumnNr());
  }

  /** Parsing errors inside an object carry a path too, and are still no JSON. */
  private static boolean isJson(JsonMappingException mismatch) {
    return Causes.find(mismatch, StreamReadException.class).isEmpty()
        && !(mismatch instanceof MismatchedInputException early
            && early.getPath().isEmpty()
            && early.getMessage().startsWith("No content"));
  }

  private static String path(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
