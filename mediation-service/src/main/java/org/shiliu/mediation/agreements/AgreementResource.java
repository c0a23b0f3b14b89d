package org.shiliu.mediation.agreements;

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

/** The agreement of a case. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements || 调解协议", description = "Agreements, signatures and the seal || 调解协议、签名与盖章")
public class AgreementResource {

  private final Drafting drafting;
  private final Signing signing;
  private final AgreementReading reading;
  private final CaseAnswers answers;

  AgreementResource(
      Drafting drafting, Signing signing, AgreementReading reading, CaseAnswers answers) {
    this.drafting = drafting;
    this.signing = signing;
    this.reading = reading;
    this.answers = answers;
  }

  @POST
  @Path("/{id}/agreement")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "draftAgreement",
      summary = "Fix the text of the written agreement || 拟定调解协议书",
      description =
          "Gives it its number and opens it for signature (PML 28, 29). || 确定文本、编号并交付签名（人民调解法第28、29条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response draft(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid DraftAgreement body) {
    return answers.moved(body, () -> drafting.draft(id, body));
  }

  @POST
  @Path("/{id}/agreement/oral")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "agreeOrally",
      summary = "Record an oral agreement || 登记口头协议",
      description =
          "Every party declares that no writing is needed; it takes effect at once (PML 28, 30). || 各方均认为无需书面的；自达成之日生效（人民调解法第28、30条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response agreeOrally(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid AgreeOrally body) {
    return answers.moved(body, () -> drafting.agreeOrally(id, body));
  }

  @POST
  @Path("/{id}/agreement/signatures")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR, Roles.OFFICER})
  @Operation(
      operationId = "signAgreement",
      summary = "Sign the agreement || 签署调解协议",
      description =
          "A party signs electronically; other kinds are recorded by the mediator or an officer. The mediator signs without naming a party. || 当事人电子签名；其他方式由调解员或工作人员登记。调解员本人签名不填当事人。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response sign(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid SignAgreement body) {
    return answers.moved(body, () -> signing.sign(id, body));
  }

  @POST
  @Path("/{id}/agreement/seal")
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "sealAgreement",
      summary = "Set the committee's seal || 加盖调委会印章",
      description =
          "The agreement takes effect with the last of the parties' signatures, the mediator's and the seal (PML 29). || 当事人签名、调解员签名、调委会盖章三者齐备之日生效（人民调解法第29条）。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response seal(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return answers.moved(null, () -> signing.seal(id));
  }

  @POST
  @Path("/{id}/agreement/refusal")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR, Roles.OFFICER})
  @Operation(
      operationId = "refuseToSign",
      summary = "Refuse to sign || 拒绝签字",
      description =
          "Ends the mediation as TERMINATED/SIGN_REFUSED; the number stays, marked void. || 调解终止；协议编号保留并注明作废。")
  @APIResponse(
      responseCode = "200",
      description = "The case after the step || 办理后的案件",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response refuse(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid RefuseToSign body) {
    return answers.moved(body, () -> signing.refuse(id, body));
  }

  @GET
  @Path("/{id}/agreement")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.OFFICER, Roles.MEDIATOR, Roles.DIRECTOR})
  @Operation(
      operationId = "getAgreement",
      summary = "The agreement of a case || 查看调解协议",
      description = "For the parties and those who run the case. || 供当事人和办案人员查看。")
  @APIResponse(
      responseCode = "200",
      description = "The agreement || 调解协议",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response one(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return Response.ok(reading.of(id)).build();
  }
}
