package org.shiliu.platform.openapi;

import java.util.Map;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Visits every operation of a document. */
final class Operations {

  /** What is done with one operation. */
  @FunctionalInterface
  interface Visit {
    void to(String path, HttpMethod method, Operation operation);
  }

  private Operations() {}

  static void each(OpenAPI document, Visit visit) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> visit.to(path, entry.getKey(), entry.getValue())));
  }

  /** Commands and notices from the neighbour service: they carry a message id of their own. */
  static boolean fromNeighbour(String path) {
    return path.startsWith("/api/v1/exchange/");
  }

  static boolean secured(Operation operation) {
    return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
  }

  static boolean hasBody(Operation operation) {
    return operation.getRequestBody() != null;
  }

  /** Whether there is a form of the answer that a client can ask for or not. */
  static boolean answersWithContent(Operation operation) {
    return operation.getResponses().getAPIResponses().entrySet().stream()
        .anyMatch(one -> one.getKey().startsWith("2") && one.getValue().getContent() != null);
  }

  static boolean hasQuery(Operation operation) {
    return hasParameters(operation)
        && operation.getParameters().stream().anyMatch(one -> one.getIn() == Parameter.In.QUERY);
  }

  static boolean hasParameters(Operation operation) {
    return operation.getParameters() != null && !operation.getParameters().isEmpty();
  }
}
