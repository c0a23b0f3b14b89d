package org.shiliu.mediation.performance;

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
import org.shiliu.mediation.cases.CaseAnswers;
import org.shiliu.mediation.cases.CaseView;
import org.shiliu.platform.identity.Roles;

/** Supervision of an agreement until the case is closed. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Performance || 协议履行", description = "Performance, follow-up and closing || 履行、回访与结案")
public class PerformanceResource {

  private final Supervising supervising;
  private final Settling settling;
  private final Closing closing;
  private final CaseAnswers answers;

  PerformanceResource(
      Supervising supervising, Settling settling, Closing closing, CaseAnswers answers) {
    this.supervising = supervising;
    this.settling = settling;
    this.closing = closing;
    this.answers = answers;
  }

  @POST
  @Path("/{id}/performance")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "beginPerformance",
      summary = "Hand the copies over and supervise performance || 送达协议并开始督促履行",
      description =
          "One copy for each party and one for the committee (PML 29, 31). || 当事人各执一份，调委会留存一份（人民调解法第29、31条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response begin(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid BeginPerformance body) {
    return answers.moved(body, () -> supervising.begin(id, body));
  }

  @POST
  @Path("/{id}/obligations/{obligation}/proof")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR})
  @Operation(
      operationId = "provePerformance",
      summary = "Record that an obligation was performed || 登记义务已履行",
      description =
          "With its proof; by the mediator, or confirmed by the party to whom it is owed. || 须有凭据；由调解员登记，或由权利人确认。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response prove(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Obligation || 义务编号") @PathParam("obligation") UUID obligation,
      @NotNull @Valid ProvePerformance body) {
    return answers.moved(body, () -> settling.prove(id, obligation, body));
  }

  @POST
  @Path("/{id}/obligations/{obligation}/waiver")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR})
  @Operation(
      operationId = "waiveObligation",
      summary = "Waive an obligation || 放弃权利",
      description =
          "Only the party to whom it is owed can waive it; the mediator records it with proof. || 只有权利人可以放弃；调解员代录须有凭据。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response waive(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Obligation || 义务编号") @PathParam("obligation") UUID obligation,
      @NotNull @Valid WaiveObligation body) {
    return answers.moved(body, () -> settling.waive(id, obligation, body));
  }

  @POST
  @Path("/{id}/obligations/{obligation}/urgings")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "urgePerformance",
      summary = "Urge performance || 督促履行",
      description = "When an obligation is overdue (PML 31). || 义务逾期未履行时（人民调解法第31条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response urge(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Obligation || 义务编号") @PathParam("obligation") UUID obligation,
      @NotNull @Valid UrgePerformance body) {
    return answers.moved(body, () -> supervising.urge(id, obligation, body));
  }

  @POST
  @Path("/{id}/follow-up-visits")
  @RolesAllowed({Roles.MEDIATOR, Roles.OFFICER})
  @Operation(
      operationId = "recordFollowUpVisit",
      summary = "Record a follow-up visit || 登记回访",
      description =
          "Whom, performance, satisfaction, anything new (PML 31). || 回访对象、履行情况、满意度、有无新矛盾（人民调解法第31条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response visit(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid RecordVisit body) {
    return answers.moved(body, () -> supervising.visit(id, body));
  }

  @POST
  @Path("/{id}/closing")
  @RolesAllowed({Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "closeCase",
      summary = "Close the case || 结案",
      description =
          "PERFORMED: everything performed or waived, with proof, and a follow-up visit. NOT_PERFORMED: urged, and the parties told of the court route (PML 31–33). || 已履行：全部履行或放弃并有凭据，且已回访；未履行：已督促并告知诉讼途径（人民调解法第31至33条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response close(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid CloseCase body) {
    return answers.moved(body, () -> closing.close(id, body));
  }

  @GET
  @Path("/{id}/performance")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "getPerformance",
      summary = "How an agreement is performed || 履行情况",
      description =
          "Urgings and follow-up visits; the obligations stand in the agreement. || 督促与回访；义务见调解协议。")
  @APIResponse(
      responseCode = "200",
      description = "Urgings and visits || 督促与回访",
      content = @Content(schema = @Schema(implementation = PerformanceView.class)))
  public Response one(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return Response.ok(supervising.of(id)).build();
  }
}
