package org.shiliu.standalone.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * One operation, as the document of its service describes it.
 *
 * @param service whose operation it is
 * @param id the operationId
 * @param method the HTTP method
 * @param path the path with its parameters in braces
 * @param parameters those of path, query and header
 * @param bodies the media types of the request with an example of each; null where there is none
 * @param answers the media types of each documented status with the name of the view, null for what
 *     is no JSON
 * @param roles who may call it; empty for everybody who is signed in
 */
record Operation(
    Api service,
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    Map<String, JsonNode> bodies,
    Map<Integer, Map<String, String>> answers,
    Set<String> roles) {

  /**
   * A parameter with a value that would be taken.
   *
   * @param name its name
   * @param in path, query or header
   * @param required whether it must be given
   * @param values values that would be taken; empty when the document has none
   */
  record Parameter(String name, String in, boolean required, List<String> values) {}

  List<Parameter> parameters(String in) {
    return parameters.stream().filter(one -> one.in().equals(in)).toList();
  }

  /** Name by which the report and a complaint call it. */
  String label() {
    return service.name() + " " + id;
  }
}
