package org.shiliu.mediation.intake;

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

/** From the draft to acceptance. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake || 申请与受理", description = "From application to acceptance || 从申请到受理")
public class IntakeResource {

  private final Submission submission;
  private final Consenting consenting;
  private final Acceptance acceptance;
  private final CaseAnswers answers;

  IntakeResource(
      Submission submission, Consenting consenting, Acceptance acceptance, CaseAnswers answers) {
    this.submission = submission;
    this.consenting = consenting;
    this.acceptance = acceptance;
    this.answers = answers;
  }

  @POST
  @Path("/{id}/submission")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.GRID_WORKER, Roles.OFFICER})
  @Operation(
      operationId = "submitCase",
      summary = "Hand the application in || 提交调解申请",
      description =
          "Needs parties on both sides and the applicant's free will (PML 4, 17). || 须有双方当事人，并出于申请人自愿（人民调解法第4、17条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response submit(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid Submit body) {
    return answers.moved(body, () -> submission.submit(id, body));
  }

  @POST
  @Path("/{id}/consent-request")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "askConsent",
      summary = "Ask the parties whether they take part || 征询当事人意见",
      description =
          "Every party that has not consented is asked in its language; silence for 7 days ends the case as NOT_ACCEPTED. || 以其语言征询尚未同意的各方；7日内未答复的，不予受理。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response ask(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid AskConsent body) {
    return answers.moved(body, () -> consenting.ask(id, body));
  }

  @POST
  @Path("/{id}/parties/{party}/consent")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "giveConsent",
      summary = "Take part, or refuse || 同意或拒绝调解",
      description =
          "By the party; or by an officer who says how the answer is known. A refusal ends the case at once, without a reason. || 由当事人答复；或由工作人员代录并说明依据。拒绝即终结，无须理由。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response consent(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Party || 当事人编号") @PathParam("party") UUID party,
      @NotNull @Valid GiveConsent body) {
    return answers.moved(body, () -> consenting.answer(id, party, body));
  }

  @POST
  @Path("/{id}/acceptance")
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "acceptCase",
      summary = "Accept the case || 受理案件",
      description =
          "Needs the consent of all, a rights notice delivered to each, and a complete and sealed register entry. Mediation then lasts one month (Rules 33). || 须各方同意、均已送达权利义务告知书、登记表完整并盖章。调解期限一个月（若干规定第33条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response accept(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid AcceptCase body) {
    return answers.moved(body, () -> acceptance.accept(id, body));
  }

  @POST
  @Path("/{id}/non-acceptance")
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "notAcceptCase",
      summary = "Do not accept the case || 不予受理",
      description =
          "With a reason and the advised way, which is compulsory (Rules 22, 24). || 须说明原因，并告知建议的途径（若干规定第22、24条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response notAccept(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid NotAcceptCase body) {
    return answers.moved(body, () -> acceptance.notAccept(id, body));
  }
}
