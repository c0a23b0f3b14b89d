package org.shiliu.wish;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.identity.Scope;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.wish.claims.ClaimMasking;
import org.shiliu.wish.disputes.DisputeSettling;
import org.shiliu.wish.disputes.Outcome;

/** Lets a test call, as the neighbour, the use cases that only the exchange uses. */
@Path("/test/exchange/{community}")
@RolesAllowed(Roles.SERVICE)
public class ExchangeDoor {

  private final Scope scope;
  private final DisputeSettling settling;
  private final ClaimMasking masking;

  ExchangeDoor(Scope scope, DisputeSettling settling, ClaimMasking masking) {
    this.scope = scope;
    this.settling = settling;
    this.masking = masking;
  }

  @POST
  @Path("/outcome/{wish}/{caseId}/{outcome}/{signed}")
  @Operation(hidden = true)
  public String outcome(
      @PathParam("community") String community,
      @PathParam("wish") UUID wish,
      @PathParam("caseId") UUID caseId,
      @PathParam("outcome") Outcome outcome,
      @PathParam("signed") boolean signed) {
    scope.actFor(community);
    return "" + settling.settleByOutcome(wish, caseId, outcome, signed);
  }

  @POST
  @Path("/ended/{wish}/{caseId}")
  @Operation(hidden = true)
  public String ended(
      @PathParam("community") String community,
      @PathParam("wish") UUID wish,
      @PathParam("caseId") UUID caseId) {
    scope.actFor(community);
    return "" + settling.caseEndedWithoutAgreement(wish, caseId);
  }

  @POST
  @Path("/conflict/{caseId}/{unit}/{open}/{version}")
  @Operation(hidden = true)
  public String conflict(
      @PathParam("community") String community,
      @PathParam("caseId") UUID caseId,
      @PathParam("unit") UUID unit,
      @PathParam("open") boolean open,
      @PathParam("version") long version,
      @QueryParam("sub") String sub) {
    scope.actFor(community);
    return ""
        + masking.maskClaimsBetween(caseId, new PersonRef(sub, List.of()), unit, open, version);
  }
}
