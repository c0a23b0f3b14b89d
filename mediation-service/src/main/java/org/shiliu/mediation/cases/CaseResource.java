package org.shiliu.mediation.cases;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.identity.Roles;

/** Dispute cases: filing and reading. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Cases || 调解案件",
    description = "Dispute cases, confidential and voluntary || 调解案件，保密、自愿、不收费")
public class CaseResource {

  private final CaseFiling filing;
  private final CaseReading reading;
  private final CaseAnswers answers;

  CaseResource(CaseFiling filing, CaseReading reading, CaseAnswers answers) {
    this.filing = filing;
    this.reading = reading;
    this.answers = answers;
  }

  @POST
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.GRID_WORKER, Roles.OFFICER})
  @Operation(
      operationId = "createCase",
      summary = "File an application as a draft || 填写调解申请（草稿）",
      description =
          "Mediation is voluntary and costs nothing (PML 4, 17). The draft is yours until you"
              + " submit it. || 调解自愿、不收费（人民调解法第4、17条）。提交之前只有您能看到草稿。")
  @APIResponse(
      responseCode = "201",
      description = "Filed as a draft || 已保存草稿",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response create(@NotNull @Valid NewCase filed) {
    return answers.filed(filed, () -> filing.file(filed));
  }

  @GET
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.UNIT,
    Roles.MEDIATOR,
    Roles.DIRECTOR,
    Roles.OFFICER,
    Roles.GRID_WORKER
  })
  @Operation(
      operationId = "listCases",
      summary = "The cases that you may see || 您可以查看的案件",
      description =
          "Newest first, by keyset. Officer and director: their communities; mediator: assigned"
              + " cases; party: own cases, in other communities too; grid worker: what they filed."
              + " || 新的在前，游标分页。工作人员和主任：本社区；调解员：承办的案件；当事人：自己的案件（含其他社区）；网格员：自己代为提交的案件。")
  @APIResponse(
      responseCode = "200",
      description = "A page || 一页案件",
      content = @Content(schema = @Schema(implementation = CasePage.class)))
  public Response list(
      @Parameter(description = "Only this state || 只看该状态") @QueryParam("status") CaseStatus status,
      @Parameter(description = "Only this type || 只看该类型") @QueryParam("disputeType")
          DisputeType type,
      @Parameter(description = "Page size, 1–100 || 每页条数，1–100")
          @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          int limit,
      @Parameter(description = "Cursor from the page before || 上一页给出的游标") @QueryParam("cursor")
          String cursor) {
    return Response.ok(reading.page(status, type, cursor, limit)).build();
  }

  @GET
  @Path("/transitions")
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.UNIT,
    Roles.MEDIATOR,
    Roles.DIRECTOR,
    Roles.OFFICER,
    Roles.GRID_WORKER
  })
  @Operation(
      operationId = "listCaseTransitions",
      summary = "The table of steps || 办理步骤表",
      description =
          "Every step: in which states it is possible, where it leads, who takes it, and by which"
              + " law. || 每个步骤：可在哪些状态办理、进入哪些状态、由谁办理、法律依据。")
  @APIResponse(
      responseCode = "200",
      description = "The table || 步骤表",
      content = @Content(schema = @Schema(implementation = CaseTransitions.class)))
  public Response transitions() {
    return Response.ok(CaseTransitions.all()).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.UNIT,
    Roles.MEDIATOR,
    Roles.DIRECTOR,
    Roles.OFFICER,
    Roles.GRID_WORKER
  })
  @Operation(
      operationId = "getCase",
      summary = "One case || 查看案件",
      description =
          "A case that is not yours answers as one that does not exist. || 与您无关的案件，与不存在的案件答复相同。")
  @APIResponse(
      responseCode = "200",
      description = "The case || 案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response one(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return Response.ok(answers.view(id)).build();
  }

  @GET
  @Path("/{id}/events")
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.UNIT,
    Roles.MEDIATOR,
    Roles.DIRECTOR,
    Roles.OFFICER,
    Roles.GRID_WORKER
  })
  @Operation(
      operationId = "listCaseEvents",
      summary = "The history of a case || 案件办理记录",
      description = "Earliest first: who, when, from, to, reason. || 早的在前：何人、何时、从何状态到何状态、原因。")
  @APIResponse(
      responseCode = "200",
      description = "A page || 一页办理记录",
      content = @Content(schema = @Schema(implementation = CaseEventPage.class)))
  public Response events(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Page size, 1–100 || 每页条数，1–100")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(100)
          int limit,
      @Parameter(description = "Cursor from the page before || 上一页给出的游标") @QueryParam("cursor")
          String cursor) {
    return Response.ok(reading.history(id, cursor, limit)).build();
  }
}
