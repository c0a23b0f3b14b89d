package org.shiliu.platform.wire;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Gives every JSON answer its ETag (version and view), answers 304 to a reader who has it already,
 * and links the next page.
 */
@Singleton
public class EntityTags {

  private static final int HASH_BYTES = 8;

  private final ObjectMapper json;

  EntityTags(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    Object view = response.getEntity();
    if (view == null || response.getStatus() >= 300) {
      return;
    }
    if (view instanceof Page<?> page && page.next() != null) {
      URI next =
          UriBuilder.fromUri(request.getUriInfo().getRequestUri())
              .replaceQueryParam("cursor", page.next())
              .build();
      response
          .getHeaders()
          .add(
              HttpHeaders.LINK,
              "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
    }
    if (isJson(response.getMediaType()) && view.getClass().getName().startsWith("org.shiliu.")) {
      tag(request, response, view);
    }
  }

  private void tag(ContainerRequestContext request, ContainerResponseContext response, Object view)
      throws IOException {
    byte[] body = json.writeValueAsBytes(view);
    String hash = hash(body);
    String tag =
        view instanceof Versioned versioned
            ? "\"v" + versioned.version() + "-" + hash + "\""
            : "\"" + hash + "\"";
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if ("GET".equals(request.getMethod()) && seen(request, tag)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      response.setEntity(body, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static boolean seen(ContainerRequestContext request, String tag) {
    String header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (header == null) {
      return false;
    }
    for (String one : header.split(",")) {
      String stripped = one.strip();
      if ("*".equals(stripped) || tag.equals(stripped) || ("W/" + tag).equals(stripped)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJson(MediaType type) {
    return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
  }

  private static String hash(byte[] body) {
    try {
      byte[] all = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(all, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
