package org.shiliu.platform.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Gives the form of an upload a name, and shows a file as a file, not as a list of numbers. */
final class Forms {

  private Forms() {}

  static void name(OpenAPI document) {
    Operations.each(
        document,
        (path, method, operation) -> {
          if (!Operations.hasBody(operation) || operation.getRequestBody().getContent() == null) {
            return;
          }
          MediaType form =
              operation.getRequestBody().getContent().getMediaType("multipart/form-data");
          if (form == null || form.getSchema() == null || form.getSchema().getRef() != null) {
            return;
          }
          Schema parts = form.getSchema();
          parts.setDescription("The parts of the form || 表单的各部分");
          if (parts.getProperties() != null) {
            parts.getProperties().values().forEach(Forms::showFile);
          }
          String id = operation.getOperationId();
          String name = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Form";
          document.getComponents().addSchema(name, parts);
          form.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + name));
        });
  }

  private static void showFile(Schema part) {
    if ("binary".equals(part.getFormat())) {
      part.setType(List.of(SchemaType.STRING));
      part.setItems(null);
    }
  }
}
