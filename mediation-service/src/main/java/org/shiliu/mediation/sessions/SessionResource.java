package org.shiliu.mediation.sessions;

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

/** Sessions and talks with one side. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions || 调解会", description = "Mediation sessions || 调解会议与记录")
public class SessionResource {

  private final Recording recording;
  private final Caucusing caucusing;
  private final CaseAnswers answers;

  SessionResource(Recording recording, Caucusing caucusing, CaseAnswers answers) {
    this.recording = recording;
    this.caucusing = caucusing;
    this.answers = answers;
  }

  @POST
  @Path("/{id}/sessions")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "recordSession",
      summary = "Record a session || 登记调解记录",
      description =
          "As a whole, read back and signed; never changed afterwards. Closed by default, open only when every party agrees. || 整体登记，宣读并签名后不得更改。默认不公开，各方同意方可公开。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response record(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid RecordSession body) {
    return answers.moved(body, () -> recording.record(id, body));
  }

  @POST
  @Path("/{id}/caucus-notes")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "noteCaucus",
      summary = "Note a talk with one side || 登记背靠背谈话",
      description = "Never shown to the other side, never part of an export. || 绝不向另一方显示，不得导出。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response note(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid NoteCaucus body) {
    return answers.moved(body, () -> caucusing.note(id, body));
  }

  @GET
  @Path("/{id}/sessions")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "listSessions",
      summary = "The sessions of a case || 调解记录",
      description =
          "Earliest first; for the parties and those who run the case. || 早的在前；供当事人和办案人员查看。")
  @APIResponse(
      responseCode = "200",
      description = "The sessions || 调解记录",
      content = @Content(schema = @Schema(implementation = SessionList.class)))
  public Response list(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return Response.ok(recording.list(id)).build();
  }

  @GET
  @Path("/{id}/caucus-notes")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "listCaucusNotes",
      summary = "Talks with one side || 背靠背谈话记录",
      description =
          "The mediator and the director see all, a party only those held with it. || 调解员和主任可看全部，当事人只能看与自己的谈话。")
  @APIResponse(
      responseCode = "200",
      description = "The notes || 谈话记录",
      content = @Content(schema = @Schema(implementation = CaucusNotes.class)))
  public Response notes(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return Response.ok(caucusing.list(id)).build();
  }
}
