package org.shiliu.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Puts the examples of the class path into the operations: {@code
 * openapi-examples/<operationId>.request.json}, {@code .<status>.json}, and {@code
 * .parameters.json} (an object with a value for each parameter name).
 */
final class Examples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private Examples() {}

  static void addTo(Operation operation) {
    String id = operation.getOperationId();
    if (operation.getRequestBody() != null) {
      read(id + ".request", new TypeReference<Object>() {})
          .ifPresent(value -> put(operation.getRequestBody().getContent(), value));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) ->
                read(id + "." + status, new TypeReference<Object>() {})
                    .ifPresent(value -> put(response.getContent(), value)));
    read(id + ".parameters", MEMBERS)
        .ifPresent(
            values ->
                operation
                    .getParameters()
                    .forEach(
                        parameter -> {
                          if (values.containsKey(parameter.getName())) {
                            parameter.setExample(values.get(parameter.getName()));
                          }
                        }));
  }

  private static void put(Content content, Object value) {
    if (content != null && content.getMediaTypes() != null) {
      content.getMediaTypes().values().forEach(media -> media.setExample(value));
    }
  }

  private static <T> Optional<T> read(String name, TypeReference<T> type) {
    String path = "openapi-examples/" + name + ".json";
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, type));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
