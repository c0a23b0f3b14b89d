package org.shiliu.platform.openapi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes out of the components what nothing points at. */
final class Unused {

  private final OpenAPI document;
  private final Set<String> used = new HashSet<>();

  private Unused(OpenAPI document) {
    this.document = document;
  }

  static void removeFrom(OpenAPI document) {
    new Unused(document).remove();
  }

  private void remove() {
    Components components = document.getComponents();
    Operations.each(
        document,
        (path, method, operation) -> {
          if (operation.getParameters() != null) {
            operation.getParameters().forEach(this::note);
          }
          operation.getResponses().getAPIResponses().values().forEach(this::note);
        });
    components.setParameters(kept(components.getParameters(), "parameters"));
    components.setResponses(kept(components.getResponses(), "responses"));

    Set<String> reached = new HashSet<>(new SchemaWalk(document).requested());
    reached.addAll(new SchemaWalk(document).answered());
    reached.addAll(new SchemaWalk(document).asked());
    reached.add("Problem");
    reached.add("Violation");
    Map<String, Schema> schemas = new LinkedHashMap<>(components.getSchemas());
    schemas.keySet().retainAll(reached);
    components.setSchemas(schemas);
  }

  private void note(Reference<?> part) {
    if (part.getRef() != null) {
      used.add(part.getRef());
    }
  }

  private <T> Map<String, T> kept(Map<String, T> parts, String kind) {
    Map<String, T> kept = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> {
          if (used.contains("#/components/" + kind + "/" + name)) {
            kept.put(name, part);
          }
        });
    return kept;
  }
}
