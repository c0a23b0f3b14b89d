package org.shiliu.mediation.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.refusal.Refusal;

import static org.shiliu.mediation.cases.CaseStatus.ACCEPTED;
import static org.shiliu.mediation.cases.CaseStatus.AGREED_UNSIGNED;
import static org.shiliu.mediation.cases.CaseStatus.AGREEMENT_EFFECTIVE;
import static org.shiliu.mediation.cases.CaseStatus.ASSIGNED;
import static org.shiliu.mediation.cases.CaseStatus.CLOSED;
import static org.shiliu.mediation.cases.CaseStatus.CONSENT_PENDING;
import static org.shiliu.mediation.cases.CaseStatus.DRAFT;
import static org.shiliu.mediation.cases.CaseStatus.IN_MEDIATION;
import static org.shiliu.mediation.cases.CaseStatus.NOT_ACCEPTED;
import static org.shiliu.mediation.cases.CaseStatus.PERFORMING;
import static org.shiliu.mediation.cases.CaseStatus.SUBMITTED;
import static org.shiliu.mediation.cases.CaseStatus.TERMINATED;
import static org.shiliu.mediation.cases.CaseStatus.WITHDRAWN;

/**
 * Every step of a case: in which states it is possible, where it may lead, who takes it and which
 * law stands behind its guard. A step that leads nowhere leaves the state as it is.
 */
@Schema(name = "CaseStep", description = "A step of a case; the list may grow || 案件办理步骤（今后可能增加）")
public enum CaseStep {
  FILE(in(), into(), "PML 17", Mover.APPLICANT, Mover.GRID_WORKER, Mover.OFFICER, Mover.SERVICE),
  DESCRIBE_PARTY(in(DRAFT), into(), "Rules 35", Mover.APPLICANT, Mover.GRID_WORKER, Mover.OFFICER),
  SUBMIT(
      in(DRAFT), into(SUBMITTED), "PML 4, 17", Mover.APPLICANT, Mover.GRID_WORKER, Mover.OFFICER),
  ASK_CONSENT(in(SUBMITTED), into(CONSENT_PENDING), "PML 17", Mover.OFFICER),
  GIVE_CONSENT(in(CONSENT_PENDING), into(), "PML 17", Mover.PARTY, Mover.OFFICER),
  REFUSE_CONSENT(in(CONSENT_PENDING), into(NOT_ACCEPTED), "PML 17", Mover.PARTY, Mover.OFFICER),
  CONSENT_EXPIRES(in(CONSENT_PENDING), into(NOT_ACCEPTED), "PML 17; house rule", Mover.SYSTEM),
  DELIVER_RIGHTS_NOTICE(
      in(SUBMITTED, CONSENT_PENDING), into(), "PML 23, 24; Rules 30", Mover.OFFICER),
  ACKNOWLEDGE_RIGHTS(
      in(SUBMITTED, CONSENT_PENDING, ACCEPTED, ASSIGNED),
      into(),
      "OMR 17",
      Mover.PARTY,
      Mover.OFFICER,
      Mover.MEDIATOR),
  CHECK_IDENTITY(
      in(SUBMITTED, CONSENT_PENDING, ACCEPTED, ASSIGNED),
      into(),
      "OMR 17; Rules 26",
      Mover.OFFICER,
      Mover.MEDIATOR),
  NAME_REPRESENTATIVE(
      in(DRAFT, SUBMITTED, CONSENT_PENDING, ACCEPTED, ASSIGNED, IN_MEDIATION),
      into(),
      "PML 23; house rule",
      Mover.PARTY,
      Mover.OFFICER),
  ACCEPT(
      in(CONSENT_PENDING),
      into(ACCEPTED),
      "PML 17, 23, 24; Rules 30",
      Mover.OFFICER,
      Mover.DIRECTOR),
  NOT_ACCEPT(
      in(SUBMITTED, CONSENT_PENDING),
      into(NOT_ACCEPTED),
      "Rules 22, 24",
      Mover.OFFICER,
      Mover.DIRECTOR),
  CHOOSE_MEDIATOR(
      in(SUBMITTED, CONSENT_PENDING, ACCEPTED), into(ASSIGNED), "PML 19, 23", Mover.PARTY),
  ASSIGN(in(ACCEPTED), into(ASSIGNED), "PML 13, 14, 19, 23", Mover.DIRECTOR),
  CONFIRM_MEDIATOR(in(ASSIGNED), into(), "OMR 12", Mover.MEDIATOR),
  RELEASE_MEDIATOR(in(ASSIGNED), into(ACCEPTED), "OMR 12", Mover.MEDIATOR, Mover.DIRECTOR),
  DISCLOSE_CONFLICT(in(ASSIGNED, IN_MEDIATION), into(), "OMR 13; TY16 15", Mover.MEDIATOR),
  ANSWER_DISCLOSURE(in(ASSIGNED, IN_MEDIATION), into(ACCEPTED), "OMR 13; TY16 15", Mover.PARTY),
  OBJECT(
      in(ASSIGNED, IN_MEDIATION),
      into(ACCEPTED, TERMINATED),
      "Rules 25; SZ 23; OMR 14",
      Mover.PARTY),
  START(in(ASSIGNED), into(IN_MEDIATION), "OMR 17; Rules 26", Mover.MEDIATOR),
  RECORD_SESSION(in(IN_MEDIATION), into(), "PML 23", Mover.MEDIATOR),
  NOTE_CAUCUS(in(IN_MEDIATION), into(), "TY16 22; OMR 18, 22", Mover.MEDIATOR),
  DRAFT_AGREEMENT(in(IN_MEDIATION), into(AGREED_UNSIGNED), "PML 28, 29", Mover.MEDIATOR),
  AGREE_ORALLY(in(IN_MEDIATION), into(AGREEMENT_EFFECTIVE), "PML 28, 30", Mover.MEDIATOR),
  SIGN(
      in(AGREED_UNSIGNED),
      into(AGREEMENT_EFFECTIVE),
      "PML 29",
      Mover.PARTY,
      Mover.MEDIATOR,
      Mover.OFFICER),
  SEAL(in(AGREED_UNSIGNED), into(AGREEMENT_EFFECTIVE), "PML 29", Mover.OFFICER, Mover.DIRECTOR),
  REFUSE_TO_SIGN(in(AGREED_UNSIGNED), into(TERMINATED), "OMR 25(7)", Mover.PARTY),
  BEGIN_PERFORMANCE(in(AGREEMENT_EFFECTIVE), into(PERFORMING), "PML 29, 31", Mover.MEDIATOR),
  PROVE_PERFORMANCE(in(PERFORMING), into(), "PML 31", Mover.MEDIATOR, Mover.PARTY),
  WAIVE_OBLIGATION(in(PERFORMING), into(), "PML 31", Mover.PARTY, Mover.MEDIATOR),
  URGE(in(PERFORMING), into(), "PML 31", Mover.MEDIATOR),
  VISIT(in(PERFORMING), into(), "PML 31", Mover.MEDIATOR, Mover.OFFICER),
  CLOSE(in(PERFORMING), into(CLOSED), "PML 31–33", Mover.MEDIATOR, Mover.DIRECTOR),
  STOP(
      in(SUBMITTED, CONSENT_PENDING, ACCEPTED, ASSIGNED, IN_MEDIATION, AGREED_UNSIGNED),
      into(TERMINATED),
      "PML 17, 23",
      Mover.PARTY,
      Mover.MEDIATOR,
      Mover.OFFICER),
  TERMINATE(
      in(ASSIGNED, IN_MEDIATION, AGREED_UNSIGNED), into(TERMINATED), "PML 26", Mover.MEDIATOR),
  WITHDRAW(
      in(DRAFT, SUBMITTED, CONSENT_PENDING, ACCEPTED, ASSIGNED, IN_MEDIATION, AGREED_UNSIGNED),
      into(WITHDRAWN),
      "OMR 25(2)",
      Mover.APPLICANT,
      Mover.GRID_WORKER,
      Mover.OFFICER,
      Mover.SERVICE);

  private final Set<CaseStatus> from;
  private final Set<CaseStatus> to;
  private final String source;
  private final List<Mover> who;

  CaseStep(Set<CaseStatus> from, Set<CaseStatus> to, String source, Mover... who) {
    this.from = from;
    this.to = to;
    this.source = source;
    this.who = List.of(who);
  }

  /** The states in which the step is possible; empty for filing, which has no state before it. */
  public Set<CaseStatus> from() {
    return EnumSet.copyOf(from);
  }

  /** The states into which it may lead; empty when it leaves the state as it is. */
  public Set<CaseStatus> to() {
    return EnumSet.copyOf(to);
  }

  /** Law and article behind its guard. */
  public String source() {
    return source;
  }

  /** Who may take it. */
  public List<Mover> who() {
    return who;
  }

  /** The steps that are possible in a state. */
  public static List<CaseStep> possibleIn(CaseStatus status) {
    return java.util.Arrays.stream(values()).filter(step -> step.from.contains(status)).toList();
  }

  /** Refuses with STEP_NOT_POSSIBLE_NOW → 409 unless the step is possible in this state. */
  void require(CaseStatus status) {
    if (!from.contains(status)) {
      throw Refusal.of(CaseRule.STEP_NOT_POSSIBLE_NOW, this, status)
          .with("state", status)
          .with("possible", possibleIn(status));
    }
  }

  /** The same, and makes sure that both tables know this way. */
  void require(CaseStatus status, CaseStatus next) {
    require(status);
    if (!to.contains(next) || !status.next().contains(next)) {
      throw new IllegalStateException(this + " does not lead from " + status + " to " + next);
    }
  }

  private static Set<CaseStatus> in(CaseStatus... states) {
    return into(states);
  }

  private static Set<CaseStatus> into(CaseStatus... states) {
    Set<CaseStatus> all = EnumSet.noneOf(CaseStatus.class);
    all.addAll(List.of(states));
    return all;
  }
}
