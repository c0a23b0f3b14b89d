package org.shiliu.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers of the answers that say yes, and the 304 of a reader who has the view already. */
final class SuccessAnswers {

  private SuccessAnswers() {}

  static void addTo(HttpMethod method, Operation operation) {
    boolean[] tagged = {false};
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (!status.startsWith("2") || response.getRef() != null) {
                return;
              }
              describe(response);
              json(response);
              CommonParts.correlationHeader(response);
              if ("201".equals(status)) {
                response.addHeader("Location", CommonParts.header("Location"));
              }
              if (schemaName(response) != null) {
                response.addHeader("ETag", CommonParts.header("ETag"));
                tagged[0] = true;
              }
              if (schemaName(response) != null && schemaName(response).endsWith("Page")) {
                response.addHeader("Link", CommonParts.header("Link"));
              }
            });
    if (tagged[0] && method == HttpMethod.GET) {
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("Unchanged since the ETag that you sent || 与您发送的 ETag 相比没有变化")
                  .addHeader("ETag", CommonParts.header("ETag")));
    }
  }

  /** A view without a named media type is JSON; the scanner says "anything". */
  private static void json(APIResponse response) {
    Content content = response.getContent();
    MediaType any = content == null ? null : content.getMediaType("*/*");
    if (any != null && any.getSchema() != null) {
      content.removeMediaType("*/*");
      content.addMediaType("application/json", any);
    }
  }

  /** The framework's own words for a status have no Chinese. */
  private static void describe(APIResponse response) {
    String text = response.getDescription();
    if (text == null || "OK".equals(text)) {
      response.setDescription("Done || 成功");
    } else if ("Created".equals(text)) {
      response.setDescription("Created || 已创建");
    } else if ("No Content".equals(text)) {
      response.setDescription("Done, nothing to show || 成功，无内容");
    }
  }

  private static String schemaName(APIResponse response) {
    MediaType json =
        response.getContent() == null
            ? null
            : response.getContent().getMediaType("application/json");
    if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
      return null;
    }
    return SchemaWalk.name(json.getSchema().getRef());
  }
}
