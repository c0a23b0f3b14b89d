package org.shiliu.mediation.mediators;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Keeping the register of mediators. */
@ApplicationScoped
@Transactional
public class MediatorRegister {

  private final Mediators mediators;
  private final Caller caller;
  private final Clock clock;

  MediatorRegister(Mediators mediators, Caller caller, Clock clock) {
    this.mediators = mediators;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Enters a mediator.
   *
   * @throws Refusal NOT_FOUND → 404 for a community that is not the caller's;
   *     MEDIATOR_REGISTERED_ALREADY → 409
   */
  public UUID register(NewMediator entry) {
    if (!caller.communities().contains(entry.community())) {
      throw Refusal.of(PlatformRule.NOT_FOUND).at("community");
    }
    UUID id = entry.id() == null ? UUID.randomUUID() : entry.id();
    if (mediators.byAccount(entry.community(), entry.account()).isPresent()
        || mediators.findById(id) != null) {
      throw Refusal.of(MediatorRule.MEDIATOR_REGISTERED_ALREADY, entry.account()).at("account");
    }
    mediators.persist(Mediator.register(id, entry, caller.subject(), clock.instant()));
    return id;
  }

  /** Lets a mediator take on new cases, or no longer. MEDIATOR_UNKNOWN → 404. */
  public UUID activate(UUID id, boolean active) {
    visible(id).activate(active);
    return id;
  }

  /** A mediator of the caller's communities. MEDIATOR_UNKNOWN → 404. */
  public Mediator visible(UUID id) {
    Mediator mediator = mediators.findById(id);
    if (mediator == null || !caller.communities().contains(mediator.community())) {
      throw Refusal.of(MediatorRule.MEDIATOR_UNKNOWN);
    }
    return mediator;
  }
}
