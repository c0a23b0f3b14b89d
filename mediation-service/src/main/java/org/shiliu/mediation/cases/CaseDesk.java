package org.shiliu.mediation.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.mediation.parties.Parties;
import org.shiliu.mediation.parties.Party;
import org.shiliu.mediation.parties.Side;
import org.shiliu.platform.idempotency.Preconditions;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;

/**
 * Where a case is opened: decides whether the caller may see it, and as what. CASE_UNKNOWN → 404
 * for everybody else, as if it did not exist. Nobody may read a case past this desk: the rows of a
 * whole community are in reach for a party from elsewhere.
 */
@ApplicationScoped
public class CaseDesk {

  private final Cases cases;
  private final Parties parties;
  private final Assignments assignments;
  private final Caller caller;
  private final Preconditions preconditions;

  CaseDesk(
      Cases cases,
      Parties parties,
      Assignments assignments,
      Caller caller,
      Preconditions preconditions) {
    this.cases = cases;
    this.parties = parties;
    this.assignments = assignments;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** Opens a case for reading. */
  public CaseFile read(UUID id) {
    return open(cases.reached(id));
  }

  /**
   * Opens a case for reading what was said and agreed in it: for its parties and those who run it.
   * CASE_UNKNOWN → 404 for whoever only filed it.
   */
  public CaseFile content(UUID id) {
    CaseFile file = read(id);
    if (file.standing().party() == null && !file.standing().handles()) {
      throw Refusal.of(CaseRule.CASE_UNKNOWN);
    }
    return file;
  }

  /**
   * Opens a case for a step: its row is locked, and an If-Match that was sent is compared
   * (STALE_VERSION → 412).
   */
  public CaseFile step(UUID id) {
    CaseFile file = open(cases.lockReached(id));
    preconditions.ifMatch(file.matter().version());
    return file;
  }

  /** Opens a case for an edit, which must name the version that was read. */
  public CaseFile edit(UUID id) {
    CaseFile file = open(cases.lockReached(id));
    preconditions.mustMatch(file.matter().version());
    return file;
  }

  private CaseFile open(Optional<Case> found) {
    Case matter = found.orElseThrow(() -> Refusal.of(CaseRule.CASE_UNKNOWN));
    List<Party> all = parties.of(matter.id());
    String me = caller.subject();
    UUID unit = caller.is(Roles.UNIT) ? caller.unitId().orElse(null) : null;
    Optional<Party> mine =
        caller.is(Roles.RESIDENT, Roles.UNIT)
            ? all.stream().filter(party -> party.is(me, unit)).findFirst()
            : Optional.empty();
    // A party may come from elsewhere; every other standing ends at the token's communities.
    boolean home = caller.communities().contains(matter.community());
    Standing standing =
        new Standing(
            home && caller.is(Roles.OFFICER),
            home && caller.is(Roles.DIRECTOR),
            home && caller.is(Roles.MEDIATOR) && holds(matter.id(), me),
            mine.map(Party::id).orElse(null),
            home
                && me.equals(matter.filing().by())
                && caller.is(Roles.RESIDENT, Roles.UNIT, Roles.GRID_WORKER, Roles.OFFICER));
    boolean applicant = mine.filter(party -> party.side() == Side.APPLICANT).isPresent();
    if (!standing.sees(matter.status(), applicant)) {
      throw Refusal.of(CaseRule.CASE_UNKNOWN);
    }
    return new CaseFile(matter, all, standing);
  }

  private boolean holds(UUID caseId, String me) {
    return assignments.inForce(caseId).stream().anyMatch(one -> one.mediatorSub().equals(me));
  }
}
