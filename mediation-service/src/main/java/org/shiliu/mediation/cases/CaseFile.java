package org.shiliu.mediation.cases;

import java.util.List;
import java.util.UUID;

import org.shiliu.mediation.parties.Party;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.mediation.parties.Side;
import org.shiliu.platform.refusal.Refusal;

/** An opened case: the case, its parties, and what the caller is to it. */
public record CaseFile(Case matter, List<Party> parties, Standing standing) {

  /** A party of this case. PARTY_UNKNOWN → 404. */
  public Party party(UUID id) {
    return parties.stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of(PartyRule.PARTY_UNKNOWN));
  }

  /** The ids of all parties. */
  public List<UUID> partyIds() {
    return parties.stream().map(Party::id).toList();
  }

  /** Whether the caller is, or speaks for, an applicant. */
  public boolean byApplicant() {
    return standing.party() != null && party(standing.party()).side() == Side.APPLICANT;
  }

  /**
   * Who acts for a party: the party itself, or somebody who runs the case and says how they know.
   *
   * @throws Refusal NOT_YOUR_PARTY → 403; ON_BEHALF_NEEDS_PROOF → 422 when {@code how} is missing
   */
  public Mover actsFor(UUID party, String how) {
    party(party);
    if (party.equals(standing.party())) {
      return Mover.PARTY;
    }
    if (!standing.handles()) {
      throw Refusal.of(PartyRule.NOT_YOUR_PARTY);
    }
    if (how == null || how.isBlank()) {
      throw Refusal.of(PartyRule.ON_BEHALF_NEEDS_PROOF).at("how");
    }
    return handler();
  }

  /** The party that a request is about: the one named in it, else the caller's own. */
  public UUID partyOr(UUID named) {
    UUID party = named == null ? standing.party() : named;
    if (party == null) {
      throw Refusal.of(PartyRule.PARTY_UNKNOWN).at("party");
    }
    return party(party).id();
  }

  /**
   * In which capacity the caller runs the case: mediator, officer or director. NOT_YOUR_STEP → 403.
   */
  public Mover handler() {
    if (standing.mediator()) {
      return Mover.MEDIATOR;
    }
    if (standing.officer()) {
      return Mover.OFFICER;
    }
    if (standing.director()) {
      return Mover.DIRECTOR;
    }
    throw Refusal.of(CaseRule.NOT_YOUR_STEP);
  }

  /** Officer or director, in this order. NOT_YOUR_STEP → 403. */
  public Mover committee() {
    if (standing.officer()) {
      return Mover.OFFICER;
    }
    if (standing.director()) {
      return Mover.DIRECTOR;
    }
    throw Refusal.of(CaseRule.NOT_YOUR_STEP);
  }

  /** Refuses with NOT_YOUR_STEP → 403 unless the caller directs the case's committee. */
  public Mover director() {
    if (!standing.director()) {
      throw Refusal.of(CaseRule.NOT_YOUR_STEP);
    }
    return Mover.DIRECTOR;
  }

  /** Refuses with NOT_THE_MEDIATOR → 403 unless the caller has a hold on this case. */
  public Mover mediator() {
    if (!standing.mediator()) {
      throw Refusal.of(CaseRule.NOT_THE_MEDIATOR);
    }
    return Mover.MEDIATOR;
  }
}
