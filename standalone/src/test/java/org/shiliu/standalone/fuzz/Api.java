package org.shiliu.standalone.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A service by its OpenAPI document: its operations, and whether a view is what it says. */
final class Api {
  private static final String SCHEMAS = "#/components/schemas/";

  private final String name;
  private final int port;
  private final JsonNode document;
  private final Map<String, Schema> views = new LinkedHashMap<>();
  private final List<Operation> operations = new ArrayList<>();

  Api(String name, int port, String document) {
    this.name = name;
    this.port = port;
    this.document = JsonMapper.shared().readTree(document);
    this.document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                operation(path.getKey(), method.getKey(), method.getValue()))));
    compileViews();
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  List<Operation> operations() {
    return operations;
  }

  /** What is wrong with a view; empty when it is as documented. */
  List<String> flaws(String view, JsonNode value) {
    return views
        .get(view)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(flaw -> flaw.getInstanceLocation() + " " + flaw.getMessage())
        .toList();
  }

  /** A view with more in it than the document says is as wrong as one with less. */
  private void compileViews() {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.set("components", document.get("components").deepCopy());
    whole
        .get("components")
        .get("schemas")
        .properties()
        .forEach(
            schema -> {
              // RFC 9457 leaves problems open.
              if (schema.getValue().has("properties")
                  && !schema.getValue().has("additionalProperties")
                  && !schema.getKey().equals("Problem")) {
                ((ObjectNode) schema.getValue()).put("additionalProperties", false);
              }
            });
    String place = "urn:shiliu:" + name;
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(place, whole.toString())));
    for (String view : whole.get("components").get("schemas").propertyNames()) {
      Schema schema = registry.getSchema(SchemaLocation.of(place + SCHEMAS + view));
      schema.initializeValidators();
      views.put(view, schema);
    }
  }

  private Operation operation(String path, String method, JsonNode node) {
    List<Operation.Parameter> parameters = new ArrayList<>();
    node.path("parameters").forEach(one -> parameters.add(parameter(resolved(one))));
    Map<String, JsonNode> bodies = new LinkedHashMap<>();
    node.path("requestBody")
        .path("content")
        .properties()
        .forEach(body -> bodies.put(body.getKey(), body.getValue().get("example")));
    Map<Integer, Map<String, String>> answers = new LinkedHashMap<>();
    node.get("responses")
        .properties()
        .forEach(
            answer ->
                answers.put(
                    Integer.valueOf(answer.getKey()),
                    content(resolved(answer.getValue()).path("content"))));
    Set<String> roles = new LinkedHashSet<>();
    node.path("x-roles").forEach(role -> roles.add(role.asString()));
    return new Operation(
        this,
        node.get("operationId").asString(),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        parameters,
        bodies,
        answers,
        roles);
  }

  private Map<String, String> content(JsonNode content) {
    Map<String, String> types = new LinkedHashMap<>();
    content
        .properties()
        .forEach(
            type -> {
              String schema = type.getValue().path("schema").path("$ref").asString("");
              types.put(
                  type.getKey(),
                  schema.startsWith(SCHEMAS) ? schema.substring(SCHEMAS.length()) : null);
            });
    return types;
  }

  private Operation.Parameter parameter(JsonNode node) {
    JsonNode schema = resolved(node.path("schema"));
    if (schema.has("items")) {
      schema = resolved(schema.get("items"));
    }
    Set<String> values = new LinkedHashSet<>();
    for (JsonNode one : List.of(node.path("example"), schema.path("default"))) {
      if (!one.isMissingNode()) {
        values.add(one.asString());
      }
    }
    schema.path("enum").forEach(one -> values.add(one.asString()));
    if (schema.path("type").asString("").equals("boolean")) {
      values.add("true");
      values.add("false");
    }
    return new Operation.Parameter(
        node.get("name").asString(),
        node.get("in").asString(),
        node.path("required").asBoolean(false),
        List.copyOf(values));
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode one = node;
    while (one.has("$ref")) {
      one = document.at(one.get("$ref").asString().substring(1));
    }
    return one;
  }

  @Override
  public String toString() {
    return operations.stream().map(Operation::id).collect(Collectors.joining(" ", name + ": ", ""));
  }
}
