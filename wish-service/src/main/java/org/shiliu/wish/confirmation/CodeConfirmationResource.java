package org.shiliu.wish.confirmation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.shiliu.platform.identity.Roles;
import org.shiliu.wish.claims.ClaimView;
import org.shiliu.wish.claims.ClaimViews;

/** Confirming at the door over HTTP. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Confirmation || 确认", description = "The resident's word, and disputes || 居民确认与争议")
public class CodeConfirmationResource {

  private final Confirming confirming;
  private final ClaimViews claimViews;
  private final Once once;

  CodeConfirmationResource(Confirming confirming, ClaimViews claimViews, Once once) {
    this.confirming = confirming;
    this.claimViews = claimViews;
    this.once = once;
  }

  @POST
  @Path("/{id}/confirmation-by-code")
  @RolesAllowed(Roles.UNIT)
  @Operation(
      operationId = "confirmWithCode",
      summary = "Confirm with the resident's code || 凭居民确认码确认",
      description =
          "The visitor types in what the resident tells. Five tries; each one counts. || 由上门人员输入居民告知的确认码，共五次机会，每次输入均计数。")
  @APIResponse(
      responseCode = "200",
      description = "Confirmed || 已确认",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response byCode(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id,
      @NotNull @Valid ConfirmWithCode word) {
    confirming.spendTry(id);
    return once.moved(word, () -> confirming.confirmByCode(id, word.code()), claimViews::of);
  }
}
