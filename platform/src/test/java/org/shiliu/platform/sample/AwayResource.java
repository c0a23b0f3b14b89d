package org.shiliu.platform.sample;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shiliu.platform.identity.Roles;

/** Its tokens are checked by a sign-in service that is never there. */
@Path("/api/v1/away")
public class AwayResource {

  @GET
  @Path("/secret")
  @RolesAllowed(Roles.RESIDENT)
  @Operation(hidden = true)
  public Map<String, String> secret() {
    return Map.of("secret", "told");
  }

  @GET
  @Path("/wall")
  @Operation(hidden = true)
  public Map<String, String> wall() {
    return Map.of("wall", "read by anybody");
  }
}
