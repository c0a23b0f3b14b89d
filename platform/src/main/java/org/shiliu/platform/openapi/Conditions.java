package org.shiliu.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Idempotency keys and version conditions: which operations take them. */
final class Conditions {

  private Conditions() {}

  /** Edits must say which version they change. */
  static boolean required(HttpMethod method) {
    return method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE;
  }

  /** Steps of a life cycle may say it. */
  static boolean possible(String path, HttpMethod method) {
    return required(method)
        || method == HttpMethod.POST && path.contains("{") && !Operations.fromNeighbour(path);
  }

  static void addTo(String path, HttpMethod method, Operation operation) {
    if (method == HttpMethod.POST && !Operations.fromNeighbour(path)) {
      refer(operation, "IdempotencyKey");
    }
    if (required(method)) {
      refer(operation, "IfMatch");
    } else if (possible(path, method)) {
      refer(operation, "IfMatchOptional");
    }
  }

  private static void refer(Operation operation, String name) {
    Parameter parameter = OASFactory.createParameter().ref("#/components/parameters/" + name);
    operation.addParameter(parameter);
  }
}
