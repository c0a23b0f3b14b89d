package org.shiliu.mediation.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.parties.NewParty;
import org.shiliu.mediation.parties.Party;
import org.shiliu.mediation.parties.PartyCheck;
import org.shiliu.mediation.parties.PartyRegistration;
import org.shiliu.mediation.parties.Side;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Filing an application as a draft. */
@ApplicationScoped
@Transactional
public class CaseFiling {

  private final Cases cases;
  private final PartyRegistration registration;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  CaseFiling(
      Cases cases,
      PartyRegistration registration,
      CaseJournal journal,
      Caller caller,
      Clock clock) {
    this.cases = cases;
    this.registration = registration;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Files a draft. A resident or a unit is the first applicant without an account itself.
   *
   * @throws Refusal NOT_FOUND → 404 for a foreign community; CASE_EXISTS → 409; SOURCE_NOT_YOURS,
   *     REFERRER_MISSING, APPLICANT_MISSING, and those of {@link PartyCheck} → 422
   */
  public UUID file(NewCase filed) {
    if (!caller.communities().contains(filed.community())) {
      throw Refusal.of(PlatformRule.NOT_FOUND).at("community");
    }
    Mover as = filer();
    check(filed, as);
    List<NewParty> named = as == Mover.APPLICANT ? withSelf(filed.parties()) : filed.parties();
    PartyCheck.requireIds(named);
    UUID id = filed.id() == null ? UUID.randomUUID() : filed.id();
    Case matter = open(id, filed, as, null);
    String self = as == Mover.APPLICANT ? caller.subject() : null;
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      parties.add(registration.register(id, filed.community(), i, named.get(i), self));
    }
    PartyCheck.require(parties);
    journal.record(matter, matter.filed(), as);
    return id;
  }

  /**
   * Opens the empty draft itself, without parties and unrecorded; for callers that bring their own.
   * CASE_EXISTS → 409.
   */
  public Case open(UUID id, NewCase filed, Mover as, UUID wish) {
    if (cases.findById(id) != null) {
      throw Refusal.of(CaseRule.CASE_EXISTS);
    }
    Filing filing = Filing.of(filed, caller.subject(), as);
    Case matter = Case.file(id, filed.community(), filing, wish, clock.instant());
    cases.persist(matter);
    cases.flush();
    return matter;
  }

  private Mover filer() {
    if (caller.is(Roles.OFFICER)) {
      return Mover.OFFICER;
    }
    return caller.is(Roles.GRID_WORKER) ? Mover.GRID_WORKER : Mover.APPLICANT;
  }

  private static void check(NewCase filed, Mover as) {
    if (filed.source() != CaseSource.ON_APPLICATION && as != Mover.OFFICER) {
      throw Refusal.of(CaseRule.SOURCE_NOT_YOURS).at("source");
    }
    if (filed.source() == CaseSource.REFERRED && filed.referrer() == null) {
      throw Refusal.of(CaseRule.REFERRER_MISSING).at("referrer");
    }
  }

  private List<NewParty> withSelf(List<NewParty> named) {
    String me = caller.subject();
    UUID unit = caller.unitId().orElse(null);
    boolean there = named.stream().anyMatch(party -> isMe(party, me, unit));
    List<NewParty> all = new ArrayList<>(named);
    for (int i = 0; i < all.size() && !there; i++) {
      NewParty one = all.get(i);
      if (one.side() == Side.APPLICANT && one.person() != null && one.account() == null) {
        all.set(i, new NewParty(one.id(), one.side(), one.person(), me, null));
        there = true;
      }
    }
    if (!there) {
      throw Refusal.of(CaseRule.APPLICANT_MISSING).at("parties");
    }
    return all;
  }

  private static boolean isMe(NewParty party, String me, UUID unit) {
    if (party.side() != Side.APPLICANT) {
      return false;
    }
    return party.organisation() == null
        ? me.equals(party.account())
        : unit != null && unit.equals(party.organisation().unitId());
  }
}
