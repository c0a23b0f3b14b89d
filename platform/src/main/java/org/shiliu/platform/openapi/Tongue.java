package org.shiliu.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Leaves one language in every text of a document. Doing it twice does no harm. */
class Tongue implements OASFilter {

  private final boolean chinese;

  Tongue(boolean chinese) {
    this.chinese = chinese;
  }

  @Override
  public Operation filterOperation(Operation operation) {
    operation.setSummary(half(operation.getSummary()));
    operation.setDescription(half(operation.getDescription()));
    if (operation.getTags() != null) {
      operation.setTags(operation.getTags().stream().map(this::half).toList());
    }
    return operation;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    parameter.setDescription(half(parameter.getDescription()));
    parameter.setExample(Bilingual.halves(parameter.getExample(), chinese));
    examples(parameter.getExamples());
    return parameter;
  }

  @Override
  public Header filterHeader(Header header) {
    header.setDescription(half(header.getDescription()));
    return header;
  }

  @Override
  public RequestBody filterRequestBody(RequestBody body) {
    body.setDescription(half(body.getDescription()));
    content(body.getContent());
    return body;
  }

  @Override
  public APIResponse filterAPIResponse(APIResponse response) {
    response.setDescription(half(response.getDescription()));
    content(response.getContent());
    return response;
  }

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getBooleanSchema() != null) {
      return schema;
    }
    schema.setTitle(half(schema.getTitle()));
    schema.setDescription(half(schema.getDescription()));
    if (schema.getExamples() != null) {
      schema.setExamples(
          schema.getExamples().stream().map(e -> Bilingual.halves(e, chinese)).toList());
    }
    return schema;
  }

  @Override
  public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
    scheme.setDescription(half(scheme.getDescription()));
    OAuthFlow flow = scheme.getFlows() == null ? null : scheme.getFlows().getAuthorizationCode();
    if (flow != null && flow.getScopes() != null) {
      Map<String, String> scopes = new LinkedHashMap<>();
      flow.getScopes().forEach((name, text) -> scopes.put(name, half(text)));
      flow.setScopes(scopes);
    }
    return scheme;
  }

  @Override
  public Server filterServer(Server server) {
    server.setDescription(half(server.getDescription()));
    return server;
  }

  @Override
  public Tag filterTag(Tag tag) {
    tag.setName(half(tag.getName()));
    tag.setDescription(half(tag.getDescription()));
    return tag;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Info info = document.getInfo();
    if (info != null) {
      info.setTitle(half(info.getTitle()));
      info.setSummary(half(info.getSummary()));
      info.setDescription(half(info.getDescription()));
      if (info.getContact() != null) {
        info.getContact().setName(half(info.getContact().getName()));
      }
    }
  }

  private void content(Content content) {
    if (content == null || content.getMediaTypes() == null) {
      return;
    }
    content
        .getMediaTypes()
        .values()
        .forEach(
            media -> {
              media.setExample(Bilingual.halves(media.getExample(), chinese));
              examples(media.getExamples());
            });
  }

  private void examples(Map<String, Example> examples) {
    if (examples == null) {
      return;
    }
    examples
        .values()
        .forEach(
            example -> {
              example.setSummary(half(example.getSummary()));
              example.setDescription(half(example.getDescription()));
              example.setValue(Bilingual.halves(example.getValue(), chinese));
            });
  }

  private String half(String text) {
    return Bilingual.half(text, chinese);
  }
}
