package org.shiliu.mediation.appointments;

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
import org.shiliu.mediation.cases.CaseLine;
import org.shiliu.mediation.cases.CaseView;
import org.shiliu.platform.identity.Roles;

/** Who mediates a case. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments || 指定调解员", description = "Which mediator handles a case || 由谁调解")
public class AppointmentResource {

  private final Appointing appointing;
  private final Choosing choosing;
  private final Disclosing disclosing;
  private final Starting starting;
  private final CaseAnswers answers;

  AppointmentResource(
      Appointing appointing,
      Choosing choosing,
      Disclosing disclosing,
      Starting starting,
      CaseAnswers answers) {
    this.appointing = appointing;
    this.choosing = choosing;
    this.disclosing = disclosing;
    this.starting = starting;
    this.answers = answers;
  }

  @POST
  @Path("/{id}/mediator")
  @RolesAllowed(Roles.DIRECTOR)
  @Operation(
      operationId = "assignMediator",
      summary = "Appoint the mediators || 指定调解员",
      description =
          "Exactly one presides. A mediator whom all parties have chosen takes precedence (PML 19). || 首席一名。各方共同选定的调解员优先（人民调解法第19条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response assign(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid AssignMediator body) {
    return answers.moved(body, () -> appointing.assign(id, body));
  }

  @POST
  @Path("/{id}/mediator/choice")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT})
  @Operation(
      operationId = "chooseMediator",
      summary = "Choose a mediator || 选择调解员",
      description =
          "By a party. When all parties have chosen the same one and the case is accepted, it is given to that mediator at once. || 由当事人选择。案件受理后，各方选择一致的，即由该调解员承办。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response choose(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid ChooseMediator body) {
    return answers.moved(body, () -> choosing.choose(id, body));
  }

  @POST
  @Path("/{id}/mediator/confirmation")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "confirmMediation",
      summary = "Take the case on || 调解员确认承办",
      description = "Within 3 working days (OMR 12). || 三个工作日内（在线调解规则第12条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response confirm(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid ConfirmMediation body) {
    return answers.moved(body, () -> appointing.confirm(id, body));
  }

  @POST
  @Path("/{id}/mediator/release")
  @RolesAllowed({Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "releaseMediator",
      summary = "Give the case back, or take it from a silent mediator || 退回或撤换未确认的调解员",
      description =
          "By the mediator before confirming; by the director when 3 working days have passed without confirmation (OMR 12). || 调解员确认前可退回；逾三个工作日未确认的，主任可另行指定（在线调解规则第12条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case, without its content || 案件（不含内容）",
      content = @Content(schema = @Schema(implementation = CaseLine.class)))
  public Response release(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid ReleaseMediator body) {
    return answers.left(body, () -> appointing.release(id, body));
  }

  @POST
  @Path("/{id}/mediator/disclosure")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "discloseConflict",
      summary = "Disclose a conflict || 披露利害关系",
      description =
          "Mediation goes on only if every party agrees afterwards (OMR 13). || 披露后各方均同意的，方可继续（在线调解规则第13条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response disclose(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid DiscloseConflict body) {
    return answers.moved(body, () -> disclosing.disclose(id, body));
  }

  @POST
  @Path("/{id}/mediator/disclosure/answer")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "answerDisclosure",
      summary = "Go on in spite of a conflict, or not || 就披露作出答复",
      description = "A party that does not agree brings in another mediator. || 不同意的，更换调解员。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response answerDisclosure(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid AnswerDisclosure body) {
    return answers.moved(body, () -> disclosing.answer(id, body));
  }

  @POST
  @Path("/{id}/mediator/objection")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "objectToMediator",
      summary = "Object to the mediator || 要求更换调解员",
      description =
          "The mediator is replaced at once, without judging the reason (Rules 25). Objecting again and refusing to choose counts as refusing mediation (OMR 14). || 立即更换，不审查理由（若干规定第25条）。再次提出异议又拒绝选择的，视为拒绝调解（在线调解规则第14条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response object(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid ObjectToMediator body) {
    return answers.moved(body, () -> choosing.object(id, body));
  }

  @POST
  @Path("/{id}/mediation")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "startMediation",
      summary = "Start the mediation || 开始调解",
      description =
          "Needs a confirmed mediator, rights acknowledged and identity checked for every party, and no open disclosure (OMR 17). || 调解员已确认、各方已阅知权利义务并核验身份、披露事项均已答复（在线调解规则第17条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response start(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return answers.moved(null, () -> starting.start(id));
  }
}
