package org.shiliu.mediation.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A dispute case. Its verbs are the steps that change its state; each refuses with
 * STEP_NOT_POSSIBLE_NOW → 409 in the wrong state. Guards that need parties, mediators or agreements
 * stand in the use cases.
 */
@Entity
@Table(name = "dispute_case")
public class Case {

  @Id private UUID id;
  @Version private long version;
  private String community;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Embedded private Filing filing;
  private String consentProof;
  private UUID originWishId;
  private boolean allConsented;
  @Embedded private Milestones milestones;
  @Embedded private Register register;
  @Embedded private Ending ending;

  protected Case() {}

  /** A draft; {@code wish} is the disputed wish from which it comes, or null. */
  public static Case file(UUID id, String community, Filing filing, UUID wish, Instant at) {
    Case draft = new Case();
    draft.id = id;
    draft.community = community;
    draft.filing = filing;
    draft.originWishId = wish;
    draft.status = CaseStatus.DRAFT;
    draft.milestones = new Milestones(at);
    return draft;
  }

  /** How it came into being, for the journal. */
  public Moved filed() {
    return new Moved(CaseStep.FILE, null, CaseStatus.DRAFT);
  }

  /**
   * Hands it to the committee; {@code proof} says how the consent of an absent applicant is known.
   */
  public Moved submit(String proof, boolean everyoneConsented, Instant at) {
    Moved moved = move(CaseStep.SUBMIT, CaseStatus.SUBMITTED, at);
    consentProof = proof;
    allConsented = everyoneConsented;
    milestones.submittedAt = at;
    return moved;
  }

  /** Every party is being asked until {@code due} (exclusive). */
  public Moved askConsent(Instant due, Instant at) {
    Moved moved = move(CaseStep.ASK_CONSENT, CaseStatus.CONSENT_PENDING, at);
    milestones.consentAskedAt = at;
    milestones.consentDue = due;
    return moved;
  }

  /** A party takes part; {@code everyone} when it was the last one asked. */
  public Moved consented(boolean everyone, Instant at) {
    Moved moved = stay(CaseStep.GIVE_CONSENT, at);
    allConsented = everyone;
    return moved;
  }

  /** Ends it before acceptance, by the committee, a party's refusal, or the clock. */
  public Moved notAccept(
      CaseStep step, NonAcceptance why, String reason, String route, Instant at) {
    return end(move(step, CaseStatus.NOT_ACCEPTED, at), Ending.notAccepted(why, reason, route), at);
  }

  /** Enters it into the register; mediation lasts until {@code due} (exclusive). */
  public Moved accept(DisputeType type, String registrar, String brief, Instant due, Instant at) {
    Moved moved = move(CaseStep.ACCEPT, CaseStatus.ACCEPTED, at);
    filing.disputeType = type;
    register = new Register(registrar, brief, at);
    milestones.acceptedAt = at;
    milestones.mediationDue = due;
    return moved;
  }

  /** Gives it to a mediator; the step says whether the director or the parties did. */
  public Moved assign(CaseStep step, Instant at) {
    Moved moved = move(step, CaseStatus.ASSIGNED, at);
    milestones.assignedAt = at;
    milestones.mediatorConfirmedAt = null;
    return moved;
  }

  /** The mediator takes it on. */
  public Moved confirmMediator(Instant at) {
    Moved moved = stay(CaseStep.CONFIRM_MEDIATOR, at);
    milestones.mediatorConfirmedAt = at;
    return moved;
  }

  /** The mediator has left; another must be appointed. The period of mediation runs on. */
  public Moved loseMediator(CaseStep step, Instant at) {
    Moved moved = move(step, CaseStatus.ACCEPTED, at);
    milestones.assignedAt = null;
    milestones.mediatorConfirmedAt = null;
    return moved;
  }

  public Moved start(Instant at) {
    Moved moved = move(CaseStep.START, CaseStatus.IN_MEDIATION, at);
    milestones.startedAt = at;
    return moved;
  }

  /** The text of a written agreement is fixed. */
  public Moved agree(Instant at) {
    return move(CaseStep.DRAFT_AGREEMENT, CaseStatus.AGREED_UNSIGNED, at);
  }

  /** The agreement has taken effect; {@code step} is the act that was the last. */
  public Moved becomeEffective(CaseStep step, Instant effective, Instant at) {
    Moved moved = move(step, CaseStatus.AGREEMENT_EFFECTIVE, at);
    milestones.effectiveAt = effective;
    return moved;
  }

  /** Performance is supervised; {@code due} is the first day on which something is due, or null. */
  public Moved beginPerformance(LocalDate due, Instant at) {
    Moved moved = move(CaseStep.BEGIN_PERFORMANCE, CaseStatus.PERFORMING, at);
    milestones.performanceDue = due;
    return moved;
  }

  /** Something was performed or waived; {@code due} is the next day on which something is due. */
  public Moved performed(CaseStep step, LocalDate due, Instant at) {
    Moved moved = stay(step, at);
    milestones.performanceDue = due;
    return moved;
  }

  public Moved close(ClosingResult result, String reason, Instant at) {
    return end(move(CaseStep.CLOSE, CaseStatus.CLOSED, at), Ending.closed(result, reason), at);
  }

  /** Ends the mediation; {@code party} is the one who could not be contacted, or null. */
  public Moved terminate(
      CaseStep step, TerminationCode code, String reason, UUID party, Instant at) {
    return end(move(step, CaseStatus.TERMINATED, at), Ending.terminated(code, reason, party), at);
  }

  public Moved withdraw(Instant at) {
    return end(move(CaseStep.WITHDRAW, CaseStatus.WITHDRAWN, at), null, at);
  }

  /** A step that leaves the state as it is; it still counts the version up. */
  public Moved stay(CaseStep step, Instant at) {
    require(step);
    milestones.changedAt = at;
    return new Moved(step, status, status);
  }

  /** Refuses with STEP_NOT_POSSIBLE_NOW → 409 unless the step is possible in the present state. */
  public void require(CaseStep step) {
    step.require(status);
  }

  private Moved move(CaseStep step, CaseStatus to, Instant at) {
    step.require(status, to);
    Moved moved = new Moved(step, status, to);
    status = to;
    milestones.changedAt = at;
    return moved;
  }

  private Moved end(Moved moved, Ending how, Instant at) {
    ending = how;
    milestones.endedAt = at;
    return moved;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String community() {
    return community;
  }

  public CaseStatus status() {
    return status;
  }

  public Filing filing() {
    return filing;
  }

  public UUID originWishId() {
    return originWishId;
  }

  public boolean allConsented() {
    return allConsented;
  }

  public Milestones milestones() {
    return milestones;
  }

  /** Null before acceptance. */
  public Register register() {
    return register;
  }

  /** Null until it ends, and when it was withdrawn. */
  public Ending ending() {
    return ending;
  }
}
