package org.shiliu.mediation.agreements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.cases.WishOutcome;
import org.shiliu.mediation.cases.WishResult;
import org.shiliu.mediation.jurisdictions.Jurisdictions;
import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.mediation.sessions.Sessions;
import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** Fixing what the parties have agreed, in writing or in the register of oral agreements. */
@ApplicationScoped
@Transactional
class Drafting {

  private final CaseDesk desk;
  private final Agreements agreements;
  private final AgreementNumbers numbers;
  private final Sessions sessions;
  private final Assignments assignments;
  private final Jurisdictions jurisdictions;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Drafting(
      CaseDesk desk,
      Agreements agreements,
      AgreementNumbers numbers,
      Sessions sessions,
      Assignments assignments,
      Jurisdictions jurisdictions,
      CaseJournal journal,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.agreements = agreements;
    this.numbers = numbers;
    this.sessions = sessions;
    this.assignments = assignments;
    this.jurisdictions = jurisdictions;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Fixes the text for signature and gives it its number.
   *
   * @throws Refusal NOT_THE_MEDIATOR → 403; OPEN_ISSUES_MISSING, WISH_OUTCOME_MISSING,
   *     WISH_OUTCOME_WITHOUT_WISH and those of {@link ObligationCheck} → 422; NO_SESSION_YET,
   *     DISCLOSURE_UNANSWERED, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID draft(UUID id, DraftAgreement text) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    ObligationCheck check = check(file, text.scope(), text.openIssues(), text.obligations());
    requireWish(file.matter(), text.wishOutcome());
    requireTalked(file, CaseStep.DRAFT_AGREEMENT);
    Case matter = file.matter();
    Instant now = clock.instant();
    Agreement agreement =
        Agreement.written(
            id,
            matter.community(),
            text,
            numbers.next(matter.community(), now),
            caller.subject(),
            now);
    store(agreement, text.obligations(), check);
    journal.record(matter, matter.agree(now), as);
    return id;
  }

  /**
   * Records an oral agreement, effective at once.
   *
   * @throws Refusal as {@link #draft}; WRITING_NOT_WAIVED, WRITING_DEMANDED,
   *     CONFIRMED_NEEDS_SIGNATURE → 422
   */
  UUID agreeOrally(UUID id, AgreeOrally text) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    Case matter = file.matter();
    ObligationCheck check = check(file, text.scope(), text.openIssues(), text.obligations());
    requireWish(matter, text.wishOutcome());
    if (text.wishOutcome() == WishResult.CONFIRMED) {
      throw Refusal.of(AgreementRule.CONFIRMED_NEEDS_SIGNATURE).at("wishOutcome");
    }
    if (!new HashSet<>(text.declaredUnwritten()).equals(new HashSet<>(file.partyIds()))) {
      throw Refusal.of(AgreementRule.WRITING_NOT_WAIVED).at("declaredUnwritten");
    }
    if (jurisdictions
        .of(matter.community())
        .demandsWriting(text.performedOnSpot(), text.complex())) {
      throw Refusal.of(AgreementRule.WRITING_DEMANDED);
    }
    requireTalked(file, CaseStep.AGREE_ORALLY);
    Instant now = clock.instant();
    Agreement agreement = Agreement.oral(id, matter.community(), text, caller.subject(), now);
    store(agreement, text.obligations(), check);
    Moved moved = matter.becomeEffective(CaseStep.AGREE_ORALLY, now, now);
    journal.record(matter, moved, journal.by(as), outcome(agreement, false));
    return id;
  }

  static WishOutcome outcome(Agreement agreement, boolean signed) {
    return agreement.wishOutcome() == null
        ? null
        : new WishOutcome(agreement.wishOutcome(), signed);
  }

  private ObligationCheck check(
      CaseFile file, AgreementScope scope, String openIssues, List<NewObligation> duties) {
    if (scope == AgreementScope.PART && (openIssues == null || openIssues.isBlank())) {
      throw Refusal.of(AgreementRule.OPEN_ISSUES_MISSING).at("openIssues");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    ObligationCheck check = new ObligationCheck(file.partyIds(), today);
    check.require(duties);
    return check;
  }

  private static void requireWish(Case matter, WishResult outcome) {
    if (matter.originWishId() != null && outcome == null) {
      throw Refusal.of(AgreementRule.WISH_OUTCOME_MISSING).at("wishOutcome");
    }
    if (matter.originWishId() == null && outcome != null) {
      throw Refusal.of(AgreementRule.WISH_OUTCOME_WITHOUT_WISH).at("wishOutcome");
    }
  }

  private void requireTalked(CaseFile file, CaseStep step) {
    file.matter().require(step);
    if (sessions.countOf(file.matter().id()) == 0) {
      throw Refusal.of(AgreementRule.NO_SESSION_YET);
    }
    assignments.requireClear(file.matter().id(), file.partyIds());
  }

  private void store(Agreement agreement, List<NewObligation> duties, ObligationCheck check) {
    agreements.persist(agreement);
    agreements.flush();
    for (int i = 0; i < duties.size(); i++) {
      agreements.add(Obligation.of(agreement, i, duties.get(i), check.due(duties.get(i))));
    }
  }
}
