package org.shiliu.wish.agreements;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.communities.CommunityRule;
import org.shiliu.wish.units.Unit;
import org.shiliu.wish.units.Units;

/** Recording a signed agreement. */
@ApplicationScoped
public class AgreementRecording {

  private final Agreements agreements;
  private final Units units;
  private final Caller caller;
  private final Clock clock;

  AgreementRecording(Agreements agreements, Units units, Caller caller, Clock clock) {
    this.agreements = agreements;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Records it in the unit's community.
   *
   * @throws Refusal AGREEMENT_UNIT_UNKNOWN, AGREEMENT_PERIOD_BAD, COMMUNITY_FOREIGN → 422; a number
   *     that the community has already → 409
   */
  @Transactional
  public UUID record(RecordAgreement wanted) {
    Unit unit =
        units
            .findByIdOptional(wanted.unitId())
            .orElseThrow(() -> Refusal.of(AgreementRule.AGREEMENT_UNIT_UNKNOWN).at("unitId"));
    if (wanted.validTo().isBefore(wanted.validFrom())) {
      throw Refusal.of(AgreementRule.AGREEMENT_PERIOD_BAD).at("validTo");
    }
    Set<String> covered =
        wanted.communities() == null || wanted.communities().isEmpty()
            ? Set.of(unit.community())
            : wanted.communities();
    if (!caller.communities().containsAll(covered)) {
      throw Refusal.of(CommunityRule.COMMUNITY_FOREIGN).at("communities");
    }
    UUID id = wanted.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : wanted.id();
    agreements.persist(
        Agreement.record(id, unit.community(), wanted, covered, caller.subject(), clock.instant()));
    return id;
  }
}
