package org.shiliu.mediation.exchange;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.identity.Scope;

/** The door for the wish service. Every message acts for the one community that it names. */
@Path("/api/v1/exchange")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Exchange || 服务间交换",
    description = "Calls of the wish service; people never need them || 供微心愿服务调用的接口，用户无需使用")
public class ExchangeResource {

  private final Scope scope;
  private final Disputes disputes;
  private final ConflictChecking checking;

  ExchangeResource(Scope scope, Disputes disputes, ConflictChecking checking) {
    this.scope = scope;
    this.disputes = disputes;
    this.checking = checking;
  }

  @POST
  @Path("/disputes")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "openCaseFromWish",
      summary = "Open a case about a disputed fulfilment || 就履行争议生成调解案件",
      description =
          "A draft, for the resident to complete and submit; the unit is the respondent."
              + " || 生成草稿，由居民补充后提交；认领单位为被申请人。")
  @APIResponse(
      responseCode = "201",
      description = "Opened, now or by an earlier arrival of the message || 已生成（或此前已生成）",
      content = @Content(schema = @Schema(implementation = CaseOpened.class)))
  public Response open(@NotNull @Valid OpenCaseFromWish told) {
    scope.actFor(told.community());
    CaseOpened opened = disputes.open(told);
    return Response.created(URI.create("/api/v1/cases/" + opened.caseId())).entity(opened).build();
  }

  @POST
  @Path("/wish-states")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "tellWishState",
      summary = "Tell the state of a wish that concerns a case || 告知与案件有关的心愿状态",
      description =
          "An older version changes nothing. While the link is not known yet, the answer is 409"
              + " NOT_YET. || 较旧的版本不予采纳；关联尚未建立时答复 409 NOT_YET。")
  @APIResponse(
      responseCode = "200",
      description = "Taken || 已收下",
      content = @Content(schema = @Schema(implementation = NoticeTaken.class)))
  public Response tell(@NotNull @Valid WishStateNotice told) {
    scope.actFor(told.community());
    return Response.ok(disputes.told(told)).build();
  }

  @POST
  @Path("/conflict-checks")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "checkConflict",
      summary = "Ask whether a person and a unit stand against each other || 核查个人与单位之间有无未结案件",
      description =
          "Open cases of every community. Every question is recorded, and their number by the"
              + " minute is limited for the community that asks."
              + " || 核查所有社区的未结案件；每次核查均有记录，提出核查的社区每分钟次数有限。")
  @APIResponse(
      responseCode = "200",
      description = "The answer || 核查结果",
      content = @Content(schema = @Schema(implementation = ConflictAnswer.class)))
  public Response check(@NotNull @Valid ConflictQuestion question) {
    scope.actFor(question.community());
    return Response.ok(checking.answer(question)).build();
  }
}
