package org.shiliu.platform.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes the schemas friendly to generated clients: plain values stand where they are used, requests
 * are closed, answers say what is always there, enumerations are open to growth.
 */
final class SchemaCare {

  private static final List<Object> MOMENT = List.of("2026-11-24T09:30:00+08:00");

  private final OpenAPI document;
  private final SchemaWalk walk;
  private final Set<Schema> absentWhenNull = Collections.newSetFromMap(new IdentityHashMap<>());

  SchemaCare(OpenAPI document) {
    this.document = document;
    this.walk = new SchemaWalk(document);
  }

  void tidy() {
    inlinePlainValues();
    Set<String> requested = walk.requested();
    Set<String> answered = walk.answered();
    walk.components()
        .forEach(
            (name, schema) -> {
              boolean object = has(schema, SchemaType.OBJECT);
              // A schema that answers use too stays open: a client must survive a new field there.
              if (object && requested.contains(name) && !answered.contains(name)) {
                schema.setAdditionalPropertiesSchema(
                    OASFactory.createSchema().booleanSchema(false));
              }
              if (object && answered.contains(name) && !requested.contains(name)) {
                requireWhatIsNeverNull(schema);
              }
              if (schema.getEnumeration() != null && answered.contains(name)) {
                schema.setDescription(
                    Bilingual.append(
                        schema.getDescription(),
                        "Open to growth: take a value that you do not know for one that was added later.",
                        "以后可能增加新值：遇到不认识的值，请当作后来新增的值处理。"));
              }
            });
  }

  private void inlinePlainValues() {
    Map<String, Schema> plain = new LinkedHashMap<>();
    walk.components()
        .forEach(
            (name, schema) -> {
              if (isPlain(schema)) {
                plain.put(name, schema);
              }
            });
    walk.everywhere(
        schema -> {
          Schema value =
              schema.getRef() == null ? null : plain.get(SchemaWalk.name(schema.getRef()));
          if (value != null) {
            schema.setRef(null);
            copy(value, schema);
          }
        });
    walk.everywhere(this::mergeNullable);
    walk.everywhere(SchemaCare::straightenReference);
    Map<String, Schema> rest = new LinkedHashMap<>(walk.components());
    plain.keySet().forEach(rest::remove);
    document.getComponents().setSchemas(rest);
  }

  private static boolean isPlain(Schema schema) {
    return schema.getEnumeration() == null
        && schema.getRef() == null
        && schema.getType() != null
        && schema.getType().size() == 1
        && !has(schema, SchemaType.OBJECT)
        && !has(schema, SchemaType.ARRAY);
  }

  private static void copy(Schema from, Schema to) {
    to.setType(from.getType());
    to.setFormat(from.getFormat());
    if (to.getPattern() == null && !"uuid".equals(from.getFormat())) {
      to.setPattern(from.getPattern());
    }
    if (to.getDescription() == null) {
      to.setDescription(from.getDescription());
    }
    if (to.getExamples() == null) {
      to.setExamples("date-time".equals(from.getFormat()) ? MOMENT : from.getExamples());
    }
  }

  /** A plain value or null needs no anyOf. */
  private void mergeNullable(Schema schema) {
    List<Schema> any = schema.getAnyOf();
    if (any == null || any.size() != 2) {
      return;
    }
    Schema value = any.get(0);
    if (value.getRef() != null && has(any.get(1), SchemaType.NULL)) {
      // What is null is left out of every answer, and generators make a mess of a choice with null.
      schema.setRef(value.getRef());
      schema.setAnyOf(null);
      absentWhenNull.add(schema);
    } else if (has(any.get(1), SchemaType.NULL) && isPlain(value)) {
      schema.setAnyOf(null);
      copy(value, schema);
      List<SchemaType> types = new ArrayList<>(value.getType());
      types.add(SchemaType.NULL);
      schema.setType(types);
    }
  }

  /** A reference keeps its own description and default beside it, and nothing else. */
  private static void straightenReference(Schema schema) {
    List<Schema> all = schema.getAllOf();
    if (all != null && all.size() == 2 && all.get(0).getRef() != null) {
      schema.setRef(all.get(0).getRef());
      schema.setDefaultValue(all.get(1).getDefaultValue());
      schema.setAllOf(null);
    }
    if (schema.getRef() != null) {
      schema.setType(null);
    }
  }

  private void requireWhatIsNeverNull(Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    schema.setRequired(
        schema.getProperties().entrySet().stream()
            .filter(property -> !nullable(property.getValue()))
            .map(Map.Entry::getKey)
            .toList());
    if (schema.getRequired().isEmpty()) {
      schema.setRequired(null);
    }
  }

  private boolean nullable(Schema schema) {
    return has(schema, SchemaType.NULL)
        || absentWhenNull.contains(schema)
        || schema.getAnyOf() != null
            && schema.getAnyOf().stream().anyMatch(one -> has(one, SchemaType.NULL));
  }

  private static boolean has(Schema schema, SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }
}
