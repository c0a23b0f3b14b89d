package org.shiliu.platform.testing.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.shiliu.platform.testing.openapi.Documents;

import com.fasterxml.jackson.databind.JsonNode;

/** The operations of the service's committed document; none for a module without one. */
final class DocumentedOperations {

  private final List<Known> known = new ArrayList<>();

  private record Known(String id, String method, Pattern path, int variables) {}

  private DocumentedOperations() {}

  static DocumentedOperations committed() {
    DocumentedOperations all = new DocumentedOperations();
    String document = Documents.committed();
    if (!document.isEmpty()) {
      JsonNode paths = Documents.parse(document).path("paths");
      paths.properties().forEach(path -> all.add(path.getKey(), path.getValue()));
    }
    return all;
  }

  private void add(String path, JsonNode methods) {
    String[] parts = path.split("\\{[^}]*}", -1);
    Pattern form = Pattern.compile(String.join("[^/]+", parts));
    methods
        .properties()
        .forEach(
            method -> {
              JsonNode id = method.getValue().path("operationId");
              if (!id.isMissingNode()) {
                known.add(new Known(id.asText(), method.getKey(), form, parts.length - 1));
              }
            });
  }

  /** The operation's id; of two paths that fit, the one with fewer variables. */
  Optional<String> find(String method, String path) {
    String small = method.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(one -> one.method.equals(small) && one.path.matcher(path).matches())
        .min((one, other) -> one.variables - other.variables)
        .map(Known::id);
  }

  Set<String> ids() {
    return known.stream().map(Known::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The operations that answer with a list, by the house's way of naming them. */
  Set<String> lists() {
    return ids().stream()
        .filter(id -> id.startsWith("list"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
