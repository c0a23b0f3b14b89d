package org.shiliu.mediation.cases;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Singleton;

import org.shiliu.mediation.jurisdictions.Jurisdiction;
import org.shiliu.mediation.jurisdictions.Jurisdictions;
import org.shiliu.platform.clock.WorkingCalendar;

/** The periods that run in each state, and with them who moves next. */
@Singleton
public class Clocks {

  /** Round the clock; house rule after scenario S2. */
  static final Duration FIRST_RESPONSE = Duration.ofHours(24);

  private final WorkingCalendar calendar;
  private final Jurisdictions jurisdictions;

  Clocks(WorkingCalendar calendar, Jurisdictions jurisdictions) {
    this.calendar = calendar;
    this.jurisdictions = jurisdictions;
  }

  /** Until when the parties answer whether they take part (exclusive). */
  public Instant consentDue(String community, Instant asked) {
    return calendar.afterDays(asked, profile(community).consentDays()).end();
  }

  /** Until when mediation lasts (exclusive), Rules 33. */
  public Instant mediationDue(String community, Instant accepted) {
    return calendar.afterMonths(accepted, profile(community).mediationMonths()).end();
  }

  /** Until when a mediator confirms, and contacts the parties (exclusive), OMR 12 and 15. */
  public Instant mediatorDue(String community, Instant assigned) {
    return calendar.afterWorkingDays(assigned, profile(community).mediatorWorkingDays()).end();
  }

  /** Who moves next in this case; null when it has ended. */
  public NextStep next(Case matter) {
    Milestones reached = matter.milestones();
    return switch (matter.status()) {
      case DRAFT -> NextStep.of(Mover.APPLICANT, CaseStep.SUBMIT, null);
      case SUBMITTED ->
          NextStep.of(
              Mover.OFFICER, CaseStep.ASK_CONSENT, reached.submittedAt().plus(FIRST_RESPONSE));
      case CONSENT_PENDING ->
          matter.allConsented()
              ? NextStep.of(Mover.OFFICER, CaseStep.ACCEPT, null)
              : NextStep.of(Mover.PARTY, CaseStep.GIVE_CONSENT, reached.consentDue());
      case ACCEPTED -> NextStep.of(Mover.DIRECTOR, CaseStep.ASSIGN, reached.mediationDue());
      case ASSIGNED ->
          NextStep.of(
              Mover.MEDIATOR,
              reached.mediatorConfirmedAt() == null ? CaseStep.CONFIRM_MEDIATOR : CaseStep.START,
              mediatorDue(matter.community(), reached.assignedAt()));
      case IN_MEDIATION ->
          NextStep.of(Mover.MEDIATOR, CaseStep.RECORD_SESSION, reached.mediationDue());
      case AGREED_UNSIGNED -> NextStep.of(Mover.PARTY, CaseStep.SIGN, reached.mediationDue());
      case AGREEMENT_EFFECTIVE -> NextStep.of(Mover.MEDIATOR, CaseStep.BEGIN_PERFORMANCE, null);
      case PERFORMING ->
          reached.performanceDue() == null
              ? NextStep.of(Mover.MEDIATOR, CaseStep.CLOSE, null)
              : NextStep.of(
                  Mover.PARTY,
                  CaseStep.PROVE_PERFORMANCE,
                  reached
                      .performanceDue()
                      .plusDays(1)
                      .atStartOfDay(WorkingCalendar.ZONE)
                      .toInstant());
      case CLOSED, NOT_ACCEPTED, TERMINATED, WITHDRAWN -> null;
    };
  }

  private Jurisdiction profile(String community) {
    return jurisdictions.of(community);
  }
}
