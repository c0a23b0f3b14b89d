package org.shiliu.mediation.appointments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.mediators.Assignment;
import org.shiliu.mediation.mediators.AssignmentEnd;
import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.mediation.mediators.Mediator;
import org.shiliu.mediation.mediators.Mediators;
import org.shiliu.mediation.parties.Party;
import org.shiliu.platform.refusal.Refusal;

/** Who may mediate a case (PML 13, 14). */
@ApplicationScoped
class Eligibility {

  private static final List<AssignmentEnd> FOR_GOOD =
      List.of(AssignmentEnd.OBJECTION, AssignmentEnd.CONFLICT);

  private final Mediators mediators;
  private final Assignments assignments;

  Eligibility(Mediators mediators, Assignments assignments) {
    this.mediators = mediators;
    this.assignments = assignments;
  }

  /**
   * A mediator who may take the case.
   *
   * @throws Refusal MEDIATOR_NOT_ELIGIBLE → 422 when not active in the register of the case's
   *     community; MEDIATOR_IS_PARTY, MEDIATOR_WAS_REPLACED → 422
   */
  Mediator require(CaseFile file, UUID id, String field) {
    Mediator mediator = mediators.findById(id);
    if (mediator == null
        || !mediator.active()
        || !mediator.community().equals(file.matter().community())) {
      throw Refusal.of(AppointmentRule.MEDIATOR_NOT_ELIGIBLE).at(field);
    }
    if (file.parties().stream().anyMatch(party -> party.is(mediator.sub(), null))) {
      throw Refusal.of(AppointmentRule.MEDIATOR_IS_PARTY).at(field);
    }
    boolean replaced =
        assignments.of(file.matter().id()).stream()
            .anyMatch(one -> one.mediatorId().equals(id) && endedForGood(one));
    if (replaced) {
      throw Refusal.of(AppointmentRule.MEDIATOR_WAS_REPLACED).at(field);
    }
    return mediator;
  }

  /** The mediator whom every party has chosen. */
  static Optional<UUID> commonChoice(List<Party> parties) {
    UUID first = parties.get(0).chosenMediator();
    boolean common =
        first != null && parties.stream().allMatch(party -> first.equals(party.chosenMediator()));
    return common ? Optional.of(first) : Optional.empty();
  }

  private static boolean endedForGood(Assignment one) {
    return one.endReason() != null && FOR_GOOD.contains(one.endReason());
  }
}
