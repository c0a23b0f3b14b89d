package org.shiliu.standalone.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of a served API document, with its examples.
 *
 * @param service whose document it is: wish or mediation
 * @param id its operationId
 * @param method GET, POST or PUT
 * @param path its path, with names in braces
 * @param roles who may call it; empty when everybody may
 * @param parameters its parameters, references resolved
 * @param body the example of its request; null without one
 * @param success its first documented 2xx status
 */
record Documented(
    String service,
    String id,
    String method,
    String path,
    Set<String> roles,
    List<JsonNode> parameters,
    JsonNode body,
    int success) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** Every operation of a document, in its order. */
  static List<Documented> all(String service, String document) {
    JsonNode root = JSON.readTree(document);
    List<Documented> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
        if (METHODS.contains(one.getKey())) {
          all.add(of(service, root, path.getKey(), one.getKey(), one.getValue()));
        }
      }
    }
    return all;
  }

  private static Documented of(
      String service, JsonNode root, String path, String method, JsonNode operation) {
    List<JsonNode> parameters = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String reference = parameter.path("$ref").asString("");
      parameters.add(reference.isEmpty() ? parameter : root.at(reference.substring(1)));
    }
    List<String> roles = new ArrayList<>();
    operation.path("x-roles").forEach(role -> roles.add(role.asString()));
    JsonNode body = null;
    for (JsonNode media : operation.path("requestBody").path("content")) {
      body = media.get("example");
    }
    int success =
        operation.get("responses").propertyNames().stream()
            .filter(status -> status.startsWith("2"))
            .mapToInt(Integer::parseInt)
            .min()
            .orElseThrow();
    return new Documented(
        service,
        operation.get("operationId").asString(),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        Set.copyOf(roles),
        parameters,
        body,
        success);
  }

  /** Unlike its operationId, no other operation of both documents is called so. */
  String name() {
    return service + " " + id;
  }

  /** Required parameters that a reader of the page must fill in. */
  List<String> unfilled() {
    return parameters.stream()
        .filter(one -> one.path("required").asBoolean(false) && one.get("example") == null)
        .map(one -> one.get("name").asString())
        .toList();
  }

  /** Sends it as it stands, with what was copied into the empty fields. */
  Response send(RequestSpecification as, Map<String, String> copied) {
    Map<String, String> inPath = new LinkedHashMap<>();
    for (JsonNode parameter : parameters) {
      String name = parameter.get("name").asString();
      JsonNode example = parameter.get("example");
      String value = example == null ? copied.get(name) : example.asString();
      if (value != null) {
        switch (parameter.get("in").asString()) {
          case "path" -> inPath.put(name, value);
          case "query" -> as.queryParam(name, value);
          default -> as.header(name, value);
        }
      }
    }
    if (body != null) {
      as.body(body.toString());
    }
    return as.pathParams(inPath).request(method, path);
  }
}
