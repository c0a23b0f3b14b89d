package org.shiliu.platform.openapi;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.shiliu.platform.wire.PlainText;

/**
 * Tells the document how long a {@link PlainText} may be; the scanner knows only standard limits.
 */
final class TextLimits {

  private final IndexView index;

  TextLimits(IndexView index) {
    this.index = index;
  }

  void addTo(OpenAPI document) {
    Map<String, Integer> limits = new HashMap<>();
    for (AnnotationInstance text : index.getAnnotations(PlainText.class)) {
      if (text.target().kind() == AnnotationTarget.Kind.FIELD) {
        ClassInfo owner = text.target().asField().declaringClass();
        limits.put(
            schemaName(owner) + "." + text.target().asField().name(), text.value("max").asInt());
      }
    }
    new SchemaWalk(document)
        .components()
        .forEach(
            (name, schema) -> {
              if (schema.getProperties() != null) {
                schema
                    .getProperties()
                    .forEach(
                        (property, value) -> {
                          Integer most = limits.get(name + "." + property);
                          if (most != null && value.getMaxLength() == null) {
                            value.setMaxLength(most);
                          }
                        });
              }
            });
  }

  private static String schemaName(ClassInfo owner) {
    AnnotationInstance schema = owner.declaredAnnotation(DotName.createSimple(Schema.class));
    return schema == null || schema.value("name") == null
        ? owner.simpleName()
        : schema.value("name").asString();
  }
}
