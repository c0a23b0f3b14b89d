package org.shiliu.wish.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.communities.Home;
import org.shiliu.wish.communities.Shanghai;

/** Granting and revoking mandates. */
@ApplicationScoped
public class MandateGranting {

  private static final int LONGEST_YEARS = 5;

  private final Mandates mandates;
  private final Home home;
  private final Caller caller;
  private final Clock clock;

  MandateGranting(Mandates mandates, Home home, Caller caller, Clock clock) {
    this.mandates = mandates;
    this.home = home;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Grants a mandate: the resident for themselves, or an officer who holds paper or called back.
   *
   * @throws Refusal MANDATE_RESIDENT_MISSING, MANDATE_TO_ONESELF, MANDATE_EXPIRY_BAD → 422
   */
  @Transactional
  public UUID grant(NewMandate wanted) {
    boolean officer = caller.is(Roles.OFFICER);
    if (officer
        && (wanted.resident() == null || wanted.proof() == null || wanted.proof() == Proof.APP)) {
      throw Refusal.of(MandateRule.MANDATE_RESIDENT_MISSING).at("resident");
    }
    String resident = officer ? wanted.resident() : caller.subject();
    if (resident.equals(wanted.relative())) {
      throw Refusal.of(MandateRule.MANDATE_TO_ONESELF).at("relative");
    }
    LocalDate today = Shanghai.day(clock.instant());
    if (wanted.expiresOn().isBefore(today)
        || wanted.expiresOn().isAfter(today.plusYears(LONGEST_YEARS))) {
      throw Refusal.of(MandateRule.MANDATE_EXPIRY_BAD).at("expiresOn");
    }
    UUID id = wanted.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : wanted.id();
    Proof proof = officer ? wanted.proof() : Proof.APP;
    mandates.persist(
        Mandate.grant(
            id,
            home.of(wanted.community()),
            resident,
            wanted,
            proof,
            caller.subject(),
            clock.instant()));
    return id;
  }

  /** Revokes a mandate at once; the resident, the relative (giving it up) or an officer may. */
  @Transactional
  public UUID revoke(UUID id) {
    visible(id).revoke(clock.instant());
    return id;
  }

  /**
   * The mandate, if the caller is one of its people or an officer; MANDATE_UNKNOWN → 404 otherwise.
   */
  @Transactional
  public Mandate visible(UUID id) {
    return mandates
        .findByIdOptional(id)
        .filter(
            mandate ->
                caller.is(Roles.OFFICER)
                    || Set.of(mandate.resident(), mandate.relative()).contains(caller.subject()))
        .orElseThrow(() -> Refusal.of(MandateRule.MANDATE_UNKNOWN));
  }
}
