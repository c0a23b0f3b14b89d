package org.shiliu.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Finds schemas: those inside one, those of all operations, those that requests or answers reach.
 */
final class SchemaWalk {

  private static final String PREFIX = "#/components/schemas/";

  private final OpenAPI document;

  SchemaWalk(OpenAPI document) {
    this.document = document;
  }

  static String name(String reference) {
    return reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference;
  }

  /** Visits every schema of the document, components and operations alike, parents first. */
  void everywhere(Consumer<Schema> visit) {
    components().values().forEach(schema -> deep(schema, visit));
    Operations.each(
        document,
        (path, method, operation) -> {
          if (operation.getParameters() != null) {
            operation.getParameters().stream()
                .map(parameter -> parameter.getSchema())
                .filter(Objects::nonNull)
                .forEach(schema -> deep(schema, visit));
          }
          requests(operation).forEach(schema -> deep(schema, visit));
          answers(operation).forEach(schema -> deep(schema, visit));
        });
  }

  /** Names of the components that request bodies reach. */
  Set<String> requested() {
    Set<String> found = new LinkedHashSet<>();
    Operations.each(
        document, (path, method, op) -> requests(op).forEach(schema -> reach(schema, found)));
    return found;
  }

  /** Names of the components that answers reach. */
  Set<String> answered() {
    Set<String> found = new LinkedHashSet<>();
    Operations.each(
        document, (path, method, op) -> answers(op).forEach(schema -> reach(schema, found)));
    return found;
  }

  /** Names of the components that parameters use. */
  Set<String> asked() {
    Set<String> found = new LinkedHashSet<>();
    Operations.each(
        document,
        (path, method, op) -> {
          if (op.getParameters() != null) {
            op.getParameters().stream()
                .map(parameter -> parameter.getSchema())
                .filter(Objects::nonNull)
                .forEach(schema -> reach(schema, found));
          }
        });
    return found;
  }

  Map<String, Schema> components() {
    Map<String, Schema> schemas =
        document.getComponents() == null ? null : document.getComponents().getSchemas();
    return schemas == null ? Map.of() : schemas;
  }

  private void reach(Schema schema, Set<String> found) {
    deep(
        schema,
        one -> {
          if (one.getRef() != null && found.add(name(one.getRef()))) {
            Schema target = components().get(name(one.getRef()));
            if (target != null) {
              reach(target, found);
            }
          }
        });
  }

  private static List<Schema> requests(Operation operation) {
    return operation.getRequestBody() == null
        ? List.of()
        : schemas(operation.getRequestBody().getContent());
  }

  private static List<Schema> answers(Operation operation) {
    List<Schema> all = new ArrayList<>();
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(response -> all.addAll(schemas(response.getContent())));
    return all;
  }

  private static List<Schema> schemas(Content content) {
    if (content == null || content.getMediaTypes() == null) {
      return List.of();
    }
    return content.getMediaTypes().values().stream()
        .map(media -> media.getSchema())
        .filter(Objects::nonNull)
        .toList();
  }

  private static void deep(Schema schema, Consumer<Schema> visit) {
    if (schema.getBooleanSchema() != null) {
      return;
    }
    visit.accept(schema);
    children(schema).forEach(child -> deep(child, visit));
  }

  private static List<Schema> children(Schema schema) {
    List<Schema> all = new ArrayList<>();
    if (schema.getProperties() != null) {
      all.addAll(schema.getProperties().values());
    }
    for (List<Schema> part :
        java.util.Arrays.asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())) {
      if (part != null) {
        all.addAll(part);
      }
    }
    if (schema.getItems() != null) {
      all.add(schema.getItems());
    }
    if (schema.getAdditionalPropertiesSchema() != null) {
      all.add(schema.getAdditionalPropertiesSchema());
    }
    return all;
  }
}
