package org.shiliu.wish.mandates;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.idempotency.Once;
import org.shiliu.platform.idempotency.Preconditions;
import org.shiliu.platform.identity.Roles;

/** Mandates over HTTP. */
@Path("/api/v1/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mandates || 委托", description = "Relatives who act for residents || 亲属代办")
public class MandateResource {

  private final MandateGranting granting;
  private final Mandates mandates;
  private final Once once;
  private final Preconditions preconditions;

  MandateResource(
      MandateGranting granting, Mandates mandates, Once once, Preconditions preconditions) {
    this.granting = granting;
    this.mandates = mandates;
    this.once = once;
    this.preconditions = preconditions;
  }

  @POST
  @RolesAllowed({Roles.RESIDENT, Roles.OFFICER})
  @Operation(
      operationId = "grantMandate",
      summary = "Let a relative act for a resident || 委托亲属代办",
      description =
          "The resident grants it; or an officer records what the resident said by phone or on paper. || 由居民本人授予，或由工作人员按电话、书面记录代录。")
  @APIResponse(
      responseCode = "201",
      description = "Granted || 已授予",
      content = @Content(schema = @Schema(implementation = MandateView.class)))
  public Response grant(@NotNull @Valid NewMandate wanted) {
    return once.created(wanted, "mandates", () -> granting.grant(wanted), this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.OFFICER})
  @Operation(
      operationId = "getMandate",
      summary = "One mandate || 查看委托",
      description = "Seen by its two people and by an officer. || 双方当事人和工作人员可见。")
  @APIResponse(
      responseCode = "200",
      description = "The mandate || 委托",
      content = @Content(schema = @Schema(implementation = MandateView.class)))
  public MandateView one(
      @PathParam("id") @Parameter(description = "Id of the mandate || 委托编号") UUID id) {
    return view(id);
  }

  @POST
  @Path("/{id}/revocation")
  @RolesAllowed({Roles.RESIDENT, Roles.OFFICER})
  @Operation(
      operationId = "revokeMandate",
      summary = "End a mandate at once || 撤销委托",
      description = "Either of its two people, or an officer. || 双方当事人或工作人员均可撤销，立即生效。")
  @APIResponse(
      responseCode = "200",
      description = "Revoked || 已撤销",
      content = @Content(schema = @Schema(implementation = MandateView.class)))
  public Response revoke(
      @PathParam("id") @Parameter(description = "Id of the mandate || 委托编号") UUID id) {
    return once.moved(
        id,
        () -> {
          preconditions.ifMatch(() -> granting.visible(id).version());
          return granting.revoke(id);
        },
        this::view);
  }

  private MandateView view(UUID id) {
    return MandateView.of(granting.visible(id));
  }
}
