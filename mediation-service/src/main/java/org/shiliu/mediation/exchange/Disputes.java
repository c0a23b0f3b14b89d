package org.shiliu.mediation.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseFiling;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseSource;
import org.shiliu.mediation.cases.CaseStatus;
import org.shiliu.mediation.cases.Cases;
import org.shiliu.mediation.cases.DisputeType;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.cases.NewCase;
import org.shiliu.mediation.linkedwishes.LinkedWishNews;
import org.shiliu.mediation.parties.NewOrganisation;
import org.shiliu.mediation.parties.NewParty;
import org.shiliu.mediation.parties.PartyRegistration;
import org.shiliu.mediation.parties.Side;
import org.shiliu.platform.delivery.Inbox;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Turns disputed fulfilments into drafts of cases, and takes what happens to their wishes. */
@ApplicationScoped
@Transactional
class Disputes {

  private static final String REQUEST = "请求就微心愿“%s”的履行情况进行调解";
  private static final String WITHDRAWN = "WITHDRAWN";
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Inbox inbox;
  private final CaseFiling filing;
  private final PartyRegistration parties;
  private final CaseJournal journal;
  private final Cases cases;
  private final LinkedWishNews news;
  private final Clock clock;

  Disputes(
      Inbox inbox,
      CaseFiling filing,
      PartyRegistration parties,
      CaseJournal journal,
      Cases cases,
      LinkedWishNews news,
      Clock clock) {
    this.inbox = inbox;
    this.filing = filing;
    this.parties = parties;
    this.journal = journal;
    this.cases = cases;
    this.news = news;
    this.clock = clock;
  }

  /** Opens a draft that the resident may complete and submit. CASE_EXISTS → 409. */
  CaseOpened open(OpenCaseFromWish told) {
    return inbox.once(
        told.messageId(),
        "openCaseFromWish",
        told.community(),
        CaseOpened.class,
        () -> opened(told));
  }

  /** A wish that concerns a case has moved. NOT_YET → 409 while the case doesn't know the wish. */
  NoticeTaken told(WishStateNotice told) {
    return inbox.once(
        told.messageId(),
        "tellWishState",
        told.community(),
        NoticeTaken.class,
        () -> new NoticeTaken(applied(told)));
  }

  private CaseOpened opened(OpenCaseFromWish told) {
    NewParty unit =
        new NewParty(
            null, Side.RESPONDENT, null, null, new NewOrganisation(told.unitName(), told.unitId()));
    NewCase draft =
        new NewCase(
            told.caseId(),
            told.community(),
            DisputeType.OTHER,
            null,
            CaseSource.ON_APPLICATION,
            null,
            null,
            told.statement(),
            List.of(REQUEST.formatted(told.wishTitle())),
            List.of(unit));
    Case matter = filing.open(told.caseId(), draft, Mover.SERVICE, told.wishId());
    parties.known(
        matter.id(), told.community(), 0, Side.APPLICANT, told.resident(), told.language());
    parties.register(matter.id(), told.community(), 1, unit, null);
    journal.record(matter, matter.filed(), Mover.SERVICE);
    news.disputed(
        told.wishId(), told.community(), matter.id(), told.wishTitle(), told.wishVersion());
    return new CaseOpened(matter.id(), matter.status().name(), matter.version());
  }

  private boolean applied(WishStateNotice told) {
    boolean applied =
        news.told(told.wishId(), told.caseId(), told.state(), told.version(), told.reason())
            .orElseThrow(() -> Refusal.of(PlatformRule.NOT_YET).retryAfter(SOON));
    if (applied && WITHDRAWN.equals(told.state())) {
      dropDraft(told);
    }
    return applied;
  }

  /**
   * A draft about a wish that nobody wants any more has lost its reason; a submitted case goes on.
   */
  private void dropDraft(WishStateNotice told) {
    Optional<Case> draft =
        cases
            .lock(List.of(told.community()), told.caseId())
            .filter(matter -> told.wishId().equals(matter.originWishId()))
            .filter(matter -> matter.status() == CaseStatus.DRAFT);
    draft.ifPresent(
        matter ->
            journal.record(
                matter,
                matter.withdraw(clock.instant()),
                journal.by(Mover.SERVICE).because(told.reason())));
  }
}
