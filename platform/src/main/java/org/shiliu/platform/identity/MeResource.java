package org.shiliu.platform.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

/** Lets a person see as whom they are signed in; Swagger UI does not show it by itself. */
@Path("/api/v1/me")
@Tag(name = "Me || 我", description = "Who is signed in || 当前登录者")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class MeResource {

  private final Caller caller;

  MeResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "whoAmI",
      summary = "Who am I? || 我是谁？",
      description =
          "Your login, name, roles and communities, as your token says. || 您的登录名、姓名、角色和社区，依据您的令牌。")
  @APIResponseSchema(value = MeView.class, responseDescription = "You || 您")
  public MeView read() {
    return MeView.of(caller);
  }
}
