package org.shiliu.platform.testing.openapi;

import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Which named schemas request bodies reach. */
final class SchemaReach {

  private static final String PREFIX = "#/components/schemas/";

  private SchemaReach() {}

  static Set<String> requested(JsonNode document) {
    Set<String> found = new TreeSet<>();
    for (JsonNode body : document.path("paths").findValues("requestBody")) {
      follow(document, body, found);
    }
    return found;
  }

  private static void follow(JsonNode document, JsonNode part, Set<String> found) {
    for (JsonNode reference : part.findValues("$ref")) {
      String target = reference.asText();
      if (target.startsWith(PREFIX) && found.add(target.substring(PREFIX.length()))) {
        follow(document, document.at(target.substring(1)), found);
      }
    }
  }
}
