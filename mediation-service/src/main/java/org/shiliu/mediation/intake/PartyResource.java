package org.shiliu.mediation.intake;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What is told to the parties and known of them. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties || 当事人", description = "Parties of a case || 案件当事人")
public class PartyResource {

  private final PartyDescription description;
  private final Instructing instructing;
  private final CaseAnswers answers;

  PartyResource(PartyDescription description, Instructing instructing, CaseAnswers answers) {
    this.description = description;
    this.instructing = instructing;
    this.answers = answers;
  }

  @POST
  @Path("/{id}/rights-notices")
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "deliverRightsNotice",
      summary = "Record the delivery of the rights notice || 登记送达权利义务告知书",
      description =
          "To the named parties, or to all (PML 23, 24). || 送达指定当事人，或全部当事人（人民调解法第23、24条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response deliver(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid DeliverNotice body) {
    return answers.moved(body, () -> instructing.deliver(id, body));
  }

  @POST
  @Path("/{id}/parties/{party}/rights-acknowledgement")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "acknowledgeRights",
      summary = "Acknowledge rights and duties || 确认已阅知权利义务",
      description = "By the party, or recorded with the way it is known. || 由当事人确认，或由办案人员代录并说明依据。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response acknowledge(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Party || 当事人编号") @PathParam("party") UUID party,
      @NotNull @Valid Acknowledge body) {
    return answers.moved(body, () -> instructing.acknowledge(id, party, body));
  }

  @POST
  @Path("/{id}/parties/{party}/identity-check")
  @RolesAllowed({Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "checkIdentity",
      summary = "Record the check of an identity || 登记身份核验",
      description = "By what the party was identified. || 登记核验所用证件。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response identify(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Party || 当事人编号") @PathParam("party") UUID party,
      @NotNull @Valid CheckIdentity body) {
    return answers.moved(body, () -> instructing.identify(id, party, body));
  }

  @POST
  @Path("/{id}/parties/{party}/representative")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "nameRepresentative",
      summary = "Name who speaks for a party || 指定代理人",
      description = "With the mandate. || 须说明委托事项。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response represent(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Party || 当事人编号") @PathParam("party") UUID party,
      @NotNull @Valid NameRepresentative body) {
    return answers.moved(body, () -> description.represent(id, party, body));
  }

  @GET
  @Path("/{id}/parties/{party}")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "getParty",
      summary = "A party with personal data || 当事人详细信息",
      description =
          "For those who run the case and for the party itself; every look is recorded. || 仅供办案人员和本人查看，每次查看均有记录。")
  @APIResponse(
      responseCode = "200",
      description = "The party || 当事人",
      content = @Content(schema = @Schema(implementation = PartyDetailsView.class)))
  public Response details(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Party || 当事人编号") @PathParam("party") UUID party) {
    return Response.ok(description.details(id, party)).build();
  }

  @PUT
  @Path("/{id}/parties/{party}")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.GRID_WORKER, Roles.OFFICER})
  @Operation(
      operationId = "describeParty",
      summary = "Say who a party is || 填写当事人信息",
      description =
          "While the application is a draft; send the case's ETag as If-Match. || 仅限草稿；请以 If-Match 发送案件的 ETag。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the change || 修改后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response describe(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Party || 当事人编号") @PathParam("party") UUID party,
      @NotNull @Valid DescribeParty body) {
    description.describe(id, party, body);
    return Response.ok(answers.view(id)).build();
  }
}
