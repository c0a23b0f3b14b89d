package org.shiliu.platform.testing.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a client of the old document would trip over in the new one: something taken away, a type
 * changed, more demanded of a request, less promised in an answer, a door closed.
 */
final class BreakingChanges {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
  private static final List<String> SHAPE = List.of("type", "format", "$ref", "items", "anyOf");

  private final JsonNode old;
  private final JsonNode now;
  private final List<String> found = new ArrayList<>();

  private BreakingChanges(JsonNode old, JsonNode now) {
    this.old = old;
    this.now = now;
  }

  /** One sentence for each break, with its place; empty when there is none. */
  static List<String> between(JsonNode old, JsonNode now) {
    BreakingChanges comparison = new BreakingChanges(old, now);
    comparison.operations();
    comparison.schemas();
    return comparison.found;
  }

  private void operations() {
    old.path("paths")
        .properties()
        .forEach(
            path -> {
              for (String method : METHODS) {
                JsonNode before = path.getValue().path(method);
                if (!before.isMissingNode()) {
                  operation(
                      method + " " + path.getKey(),
                      before,
                      now.path("paths").path(path.getKey()).path(method));
                }
              }
            });
  }

  private void operation(String where, JsonNode before, JsonNode after) {
    if (after.isMissingNode()) {
      found.add(where + ": operation removed");
      return;
    }
    same(where, "operationId", before, after);
    if (before.path("security").isEmpty() && !after.path("security").isEmpty()) {
      found.add(where + ": was public, now asks for sign-in");
    }
    without(
        where + ": role no longer admitted: ",
        texts(before.path("x-roles")),
        texts(after.path("x-roles")));
    if (before.path("x-roles").isEmpty()
        && !after.path("x-roles").isEmpty()
        && !before.path("security").isEmpty()) {
      found.add(where + ": now asks for a role");
    }
    parameters(where, before, after);
    if (!before.has("requestBody") && after.path("requestBody").path("required").asBoolean()) {
      found.add(where + ": now asks for a body");
    }
    content(where + " request", before.path("requestBody"), after.path("requestBody"));
    before
        .path("responses")
        .properties()
        .forEach(
            response -> {
              if (response.getKey().startsWith("2")) {
                JsonNode answer = after.path("responses").path(response.getKey());
                if (answer.isMissingNode()) {
                  found.add(where + ": answer " + response.getKey() + " removed");
                }
                content(where + " " + response.getKey(), response.getValue(), answer);
              }
            });
  }

  private void parameters(String where, JsonNode before, JsonNode after) {
    Set<String> known = new TreeSet<>();
    for (JsonNode reference : before.path("parameters")) {
      JsonNode parameter = resolve(old, reference);
      known.add(key(parameter));
      JsonNode counterpart = null;
      for (JsonNode candidate : after.path("parameters")) {
        if (key(resolve(now, candidate)).equals(key(parameter))) {
          counterpart = resolve(now, candidate);
        }
      }
      if (counterpart == null) {
        found.add(where + ": parameter removed: " + key(parameter));
      } else {
        shape(
            where + " parameter " + key(parameter),
            parameter.path("schema"),
            counterpart.path("schema"));
        if (!parameter.path("required").asBoolean() && counterpart.path("required").asBoolean()) {
          found.add(where + ": parameter now required: " + key(parameter));
        }
      }
    }
    for (JsonNode reference : after.path("parameters")) {
      JsonNode parameter = resolve(now, reference);
      if (parameter.path("required").asBoolean() && !known.contains(key(parameter))) {
        found.add(where + ": new required parameter: " + key(parameter));
      }
    }
  }

  private void content(String where, JsonNode before, JsonNode after) {
    before
        .path("content")
        .properties()
        .forEach(
            media -> {
              JsonNode counterpart = after.path("content").path(media.getKey());
              if (counterpart.isMissingNode()) {
                found.add(where + ": media type removed: " + media.getKey());
              } else {
                shape(where, media.getValue().path("schema"), counterpart.path("schema"));
              }
            });
  }

  private void schemas() {
    Set<String> requested = SchemaReach.requested(now);
    JsonNode after = now.path("components").path("schemas");
    old.path("components")
        .path("schemas")
        .properties()
        .forEach(
            schema -> {
              JsonNode counterpart = after.path(schema.getKey());
              if (counterpart.isMissingNode()) {
                found.add(schema.getKey() + ": schema removed");
              } else {
                schema(
                    schema.getKey(),
                    schema.getValue(),
                    counterpart,
                    requested.contains(schema.getKey()));
              }
            });
  }

  private void schema(String name, JsonNode before, JsonNode after, boolean request) {
    shape(name, before, after);
    without(name + ": value removed: ", texts(before.path("enum")), texts(after.path("enum")));
    before
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode counterpart = after.path("properties").path(property.getKey());
              String where = name + "." + property.getKey();
              if (counterpart.isMissingNode()) {
                found.add(where + ": removed");
              } else {
                shape(where, property.getValue(), counterpart);
              }
            });
    if (request) {
      without(
          name + ": now required: ", texts(after.path("required")), texts(before.path("required")));
    } else {
      without(
          name + ": no longer always there: ",
          texts(before.path("required")),
          texts(after.path("required")));
    }
  }

  private void shape(String where, JsonNode before, JsonNode after) {
    SHAPE.forEach(member -> same(where, member, before, after));
  }

  private void same(String where, String member, JsonNode before, JsonNode after) {
    if (!bare(before.path(member)).equals(bare(after.path(member)))) {
      found.add(where + ": " + member + " changed");
    }
  }

  /** Texts and examples of an element type may change. */
  private static String bare(JsonNode node) {
    JsonNode copy = node.deepCopy();
    copy.findParents("description").forEach(parent -> ((ObjectNode) parent).remove("description"));
    copy.findParents("examples").forEach(parent -> ((ObjectNode) parent).remove("examples"));
    return copy.toString();
  }

  private void without(String sentence, Set<String> all, Set<String> rest) {
    Set<String> missing = new TreeSet<>(all);
    missing.removeAll(rest);
    missing.forEach(one -> found.add(sentence + one));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> all = new TreeSet<>();
    list.forEach(one -> all.add(one.asText()));
    return all;
  }

  private static String key(JsonNode parameter) {
    return parameter.path("in").asText() + " " + parameter.path("name").asText();
  }

  private static JsonNode resolve(JsonNode document, JsonNode part) {
    return part.has("$ref") ? document.at(part.path("$ref").asText().substring(1)) : part;
  }
}
