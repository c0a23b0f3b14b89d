package org.shiliu.wish.agreements;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.shiliu.platform.idempotency.Once;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.listing.Listing;
import org.shiliu.wish.listing.Lists;
import org.shiliu.wish.units.OwnUnit;

/** Agreements over HTTP. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements || 共建协议", description = "Co-building agreements || 共建协议")
public class AgreementResource {

  private final AgreementRecording recording;
  private final Agreements agreements;
  private final OwnUnit ownUnit;
  private final Lists lists;
  private final Once once;
  private final Caller caller;

  AgreementResource(
      AgreementRecording recording,
      Agreements agreements,
      OwnUnit ownUnit,
      Lists lists,
      Once once,
      Caller caller) {
    this.recording = recording;
    this.agreements = agreements;
    this.ownUnit = ownUnit;
    this.lists = lists;
    this.once = once;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "recordAgreement",
      summary = "Record a signed agreement || 登记共建协议",
      description =
          "From its first to its last day the unit may claim the categories in the communities named. || 协议有效期内，单位可在所列社区认领所列类型的心愿。")
  @APIResponse(
      responseCode = "201",
      description = "Recorded || 已登记",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response record(@NotNull @Valid RecordAgreement wanted) {
    return once.created(wanted, "agreements", () -> recording.record(wanted), this::view);
  }

  @GET
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR, Roles.UNIT})
  @Transactional
  @Operation(
      operationId = "listAgreements",
      summary = "List agreements || 协议列表",
      description =
          "Of your communities, a unit only its own; the latest first. || 本社区的协议，单位只看自己的；最新在前。")
  @APIResponse(
      responseCode = "200",
      description = "One page || 一页协议",
      content = @Content(schema = @Schema(implementation = AgreementPage.class)))
  public AgreementPage list(
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "Rows of a page, 1 to 100 || 每页条数，1 至 100")
          int limit,
      @QueryParam("cursor") @Parameter(description = "From the page before || 上一页给出的游标")
          String cursor) {
    UUID unit = isStaff() ? null : ownUnit.id();
    Lists.Slice<Agreement> slice =
        lists.slice(
            "agreements",
            agreements,
            Listing.by("recordedAt", caller.communities()).where("unitId = :unit", "unit", unit),
            agreement -> new Lists.Key(agreement.recordedAt(), agreement.id()),
            limit,
            cursor);
    return new AgreementPage(slice.rows().stream().map(AgreementView::of).toList(), slice.next());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR, Roles.UNIT})
  @Transactional
  @Operation(
      operationId = "getAgreement",
      summary = "One agreement || 查看协议",
      description = "A unit sees only its own. || 单位只能查看自己的协议。")
  @APIResponse(
      responseCode = "200",
      description = "The agreement || 协议",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public AgreementView one(
      @PathParam("id") @Parameter(description = "Id of the agreement || 协议编号") UUID id) {
    return view(id);
  }

  private AgreementView view(UUID id) {
    return agreements
        .findByIdOptional(id)
        .filter(found -> isStaff() || found.unitId().equals(ownUnit.id()))
        .map(AgreementView::of)
        .orElseThrow(() -> Refusal.of(AgreementRule.AGREEMENT_UNKNOWN));
  }

  private boolean isStaff() {
    return caller.is(Roles.OFFICER, Roles.DIRECTOR);
  }
}
