package org.shiliu.mediation.endings;

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
import org.shiliu.mediation.cases.CaseAnswers;
import org.shiliu.mediation.cases.CaseView;
import org.shiliu.platform.identity.Roles;

/** Endings before an agreement is effective. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Endings || 终止与撤回", description = "Stopping, terminating, withdrawing || 拒绝、终止、撤回")
public class EndingResource {

  private final Stopping stopping;
  private final CaseAnswers answers;

  EndingResource(Stopping stopping, CaseAnswers answers) {
    this.stopping = stopping;
    this.answers = answers;
  }

  @POST
  @Path("/{id}/stop")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR, Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "stopMediation",
      summary = "Stop: a party refuses to go on || 当事人拒绝继续调解",
      description =
          "At any time before the agreement is effective, without a reason; ends the case at once (PML 17, 23). || 协议生效前任何一方可随时拒绝，无须理由，调解即终止（人民调解法第17、23条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response stop(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid StopMediation body) {
    return answers.moved(body, () -> stopping.stop(id, body));
  }

  @POST
  @Path("/{id}/termination")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "terminateMediation",
      summary = "Terminate the mediation || 终止调解",
      description =
          "With a code; the parties are told of the arbitration, administrative and court ways (PML 26). || 须说明原因，并告知仲裁、行政、诉讼途径（人民调解法第26条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response terminate(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid TerminateMediation body) {
    return answers.moved(body, () -> stopping.terminate(id, body));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.GRID_WORKER, Roles.OFFICER})
  @Operation(
      operationId = "withdrawCase",
      summary = "Withdraw the application || 撤回申请",
      description =
          "By the applicant, until the agreement is effective (OMR 25). || 协议生效前申请人可撤回（在线调解规则第25条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response withdraw(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid WithdrawCase body) {
    return answers.moved(body, () -> stopping.withdraw(id, body));
  }
}
