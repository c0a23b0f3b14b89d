package org.shiliu.platform.testing.openapi;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Every schema is named, every property described, every enumeration a component of its own. */
final class SchemaRules {

  private final JsonNode document;
  private final Texts texts;
  private final List<String> found = new ArrayList<>();

  SchemaRules(JsonNode document, Texts texts) {
    this.document = document;
    this.texts = texts;
  }

  List<String> broken() {
    document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> named(schema.getKey(), schema.getValue()));
    for (JsonNode content : document.path("paths").findValues("content")) {
      content.forEach(media -> noInline("a request or an answer", media.path("schema")));
    }
    for (JsonNode parameters : document.path("paths").findValues("parameters")) {
      parameters.forEach(
          one -> noInline("parameter " + one.path("name").asText(), one.path("schema")));
    }
    return found;
  }

  private void named(String name, JsonNode schema) {
    texts
        .broken(schema.path("description").asText(""))
        .ifPresent(reason -> found.add(texts + ": schema " + name + ": description " + reason));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String where = name + "." + property.getKey();
              noInline(where, property.getValue());
              texts
                  .broken(description(property.getValue()))
                  .ifPresent(reason -> found.add(texts + ": " + where + ": description " + reason));
            });
  }

  /** Its own, or that of the named schema to which it points. */
  private String description(JsonNode property) {
    if (property.has("description")) {
      return property.path("description").asText();
    }
    JsonNode target = property.has("anyOf") ? property.path("anyOf").path(0) : property;
    return target.has("$ref")
        ? document.at(target.path("$ref").asText().substring(1)).path("description").asText("")
        : "";
  }

  private void noInline(String where, JsonNode schema) {
    if (schema.has("properties") || schema.has("additionalProperties")) {
      found.add(where + ": an object without a name");
    }
    if (schema.has("enum")) {
      found.add(where + ": an enumeration without a name");
    }
    if (schema.isObject() && isObject(schema.path("type")) && !schema.has("properties")) {
      found.add(where + ": an object of which nothing is said");
    }
    if (schema.has("items")) {
      noInline(where + "[]", schema.path("items"));
    }
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      schema.path(choice).forEach(one -> noInline(where, one));
    }
  }

  private static boolean isObject(JsonNode type) {
    return type.toString().contains("\"object\"");
  }
}
