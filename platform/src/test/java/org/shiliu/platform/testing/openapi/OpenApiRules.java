package org.shiliu.platform.testing.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The house's rules for API documents, checked on both languages: everything is named, described
 * and shown by an example; nothing is left half translated.
 */
public final class OpenApiRules {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  private final JsonNode document;
  private final Texts texts;
  private final List<String> found = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private OpenApiRules(JsonNode document, Texts texts) {
    this.document = document;
    this.texts = texts;
  }

  /** Fails with one line for each thing that breaks a rule, in either language. */
  public static void check() {
    JsonNode english = Documents.english();
    JsonNode chinese = Documents.chinese();
    List<String> all = new ArrayList<>(broken(english, Texts.ENGLISH));
    all.addAll(broken(chinese, Texts.CHINESE));
    if (!operationIds(english).equals(operationIds(chinese))) {
      all.add("the two documents do not have the same operations");
    }
    if (!all.isEmpty()) {
      throw new AssertionError("The API document breaks rules:\n  " + String.join("\n  ", all));
    }
  }

  static List<String> broken(JsonNode document, Texts texts) {
    OpenApiRules rules = new OpenApiRules(document, texts);
    rules.check(document);
    return rules.found;
  }

  private void check(JsonNode whole) {
    if (whole.toString().contains(" || ")) {
      found.add(texts + ": a text holds both languages");
    }
    text("info", whole.path("info"), "title", "description");
    Set<String> tags = new TreeSet<>();
    for (JsonNode tag : whole.path("tags")) {
      tags.add(tag.path("name").asText());
      text("tag " + tag.path("name").asText(), tag, "name", "description");
    }
    whole
        .path("paths")
        .properties()
        .forEach(
            path -> {
              for (String method : METHODS) {
                if (path.getValue().has(method)) {
                  operation(method + " " + path.getKey(), path.getValue().path(method), tags);
                }
              }
            });
    found.addAll(new SchemaRules(document, texts).broken());
  }

  private void operation(String where, JsonNode operation, Set<String> tags) {
    String id = operation.path("operationId").asText();
    if (!id.matches("[a-z][A-Za-z0-9]+") || !ids.add(id)) {
      found.add(where + ": operationId missing, not in camel case, or used twice: " + id);
    }
    if (operation.path("tags").size() != 1
        || !tags.contains(operation.path("tags").path(0).asText())) {
      found.add(where + ": exactly one declared tag is needed");
    }
    text(where, operation, "summary", "description");
    for (JsonNode reference : operation.path("parameters")) {
      JsonNode parameter = resolve(reference);
      text(where + " parameter " + parameter.path("name").asText(), parameter, "description");
    }
    example(where + " request", operation.path("requestBody").path("content"));
    if (!operation.has("security")) {
      found.add(where + ": says neither that it is public nor who may call it");
    }
    operation
        .path("responses")
        .properties()
        .forEach(
            response -> {
              JsonNode answer = resolve(response.getValue());
              text(where + " " + response.getKey(), answer, "description");
              if (response.getKey().matches("200|201") && answer.path("content").isEmpty()) {
                found.add(where + " " + response.getKey() + ": does not say what comes back");
              }
              example(where + " " + response.getKey(), answer.path("content"));
            });
  }

  /** JSON without an example helps nobody; a file or a stream needs none. */
  private void example(String where, JsonNode content) {
    content
        .properties()
        .forEach(
            media -> {
              if (media.getKey().endsWith("json")
                  && !media.getValue().has("example")
                  && !media.getValue().has("examples")) {
                found.add(where + ": no example");
              }
              if (!media.getValue().has("schema")) {
                found.add(where + ": no schema");
              }
            });
  }

  private void text(String where, JsonNode holder, String... members) {
    for (String member : members) {
      texts
          .broken(holder.path(member).asText(""))
          .ifPresent(reason -> found.add(texts + ": " + where + ": " + member + " " + reason));
    }
  }

  private JsonNode resolve(JsonNode part) {
    return part.has("$ref") ? document.at(part.path("$ref").asText().substring(1)) : part;
  }

  private static Set<String> operationIds(JsonNode document) {
    Set<String> all = new TreeSet<>();
    document.path("paths").findValues("operationId").forEach(id -> all.add(id.asText()));
    return all;
  }
}
