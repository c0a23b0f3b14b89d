package org.shiliu.wish.exchange;

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

/** The door for the mediation service. Every message acts for the one community that it names. */
@Path("/api/v1/exchange")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Exchange || 服务间交换",
    description = "Calls of the mediation service; people never need them || 供调解服务调用的接口，用户无需使用")
public class ExchangeResource {

  private final Scope scope;
  private final CaseMessages messages;

  ExchangeResource(Scope scope, CaseMessages messages) {
    this.scope = scope;
    this.messages = messages;
  }

  @POST
  @Path("/wishes")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "raiseWishFromCase",
      summary = "Raise a wish that a case needs || 提出案件需要的心愿",
      description =
          "It enters review at once. A refusal (422) is final: the case shows it with its reason."
              + " || 直接进入审核；被拒绝（422）即为最终结果，案件将显示原因。")
  @APIResponse(
      responseCode = "201",
      description = "Taken in, now or by an earlier arrival of the message || 已收下（或此前已收下）",
      content = @Content(schema = @Schema(implementation = WishRaised.class)))
  public Response raise(@NotNull @Valid RaiseWishFromCase told) {
    scope.actFor(told.community());
    WishRaised raised = messages.raise(told);
    return Response.created(URI.create("/api/v1/wishes/" + raised.wishId())).entity(raised).build();
  }

  @POST
  @Path("/wish-withdrawals")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "withdrawWishOfCase",
      summary = "Withdraw a wish that a case raised || 撤回案件提出的心愿",
      description =
          "A wish that has ended stays as it is. While the wish is not known yet, the answer is 409"
              + " NOT_YET. || 已终结的心愿保持不变；心愿尚未到达时答复 409 NOT_YET。")
  @APIResponse(
      responseCode = "200",
      description = "Taken || 已收下",
      content = @Content(schema = @Schema(implementation = WishTakenBack.class)))
  public Response takeBack(@NotNull @Valid WithdrawWishOfCase told) {
    scope.actFor(told.community());
    return Response.ok(messages.takeBack(told)).build();
  }

  @POST
  @Path("/case-states")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "tellCaseState",
      summary = "Tell the state of a case about a disputed wish || 告知争议心愿所涉案件的状态",
      description =
          "An effective agreement settles the wish; a case that ends without one leaves it to an"
              + " officer. An older version changes nothing. || 协议生效即处理心愿；案件未达成协议而终结的，由工作人员决定；较旧的版本不予采纳。")
  @APIResponse(
      responseCode = "200",
      description = "Taken || 已收下",
      content = @Content(schema = @Schema(implementation = NoticeTaken.class)))
  public Response tellCase(@NotNull @Valid CaseStateNotice told) {
    scope.actFor(told.community());
    return Response.ok(messages.told(told)).build();
  }

  @POST
  @Path("/conflict-notices")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "tellConflict",
      summary = "Tell that a person and a unit stand against each other || 告知个人与单位之间立案或案件终结",
      description =
          "Masks the claims between them in every community, or shows them again; officers see them"
              + " marked. || 屏蔽或恢复双方之间（不限社区）认领的个人信息，工作人员可见标记。")
  @APIResponse(
      responseCode = "200",
      description = "Taken || 已收下",
      content = @Content(schema = @Schema(implementation = NoticeTaken.class)))
  public Response tellConflict(@NotNull @Valid ConflictNotice told) {
    // The case is of one community; the claims between its parties may be of any.
    scope.actAsSystem("tellConflict");
    return Response.ok(messages.told(told)).build();
  }
}
