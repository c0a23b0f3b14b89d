package org.shiliu.wish.units;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.platform.identity.Caller;
import org.shiliu.wish.communities.Home;

/** Taking a unit in. */
@ApplicationScoped
public class UnitRegistration {

  private final Units units;
  private final Home home;
  private final Caller caller;
  private final Clock clock;

  UnitRegistration(Units units, Home home, Caller caller, Clock clock) {
    this.units = units;
    this.home = home;
    this.caller = caller;
    this.clock = clock;
  }

  /** Registers a unit in the officer's community; COMMUNITY_FOREIGN, COMMUNITY_UNCLEAR → 422. */
  @Transactional
  public UUID register(NewUnit wanted) {
    UUID id = wanted.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : wanted.id();
    units.persist(
        Unit.register(id, home.of(wanted.community()), wanted, caller.subject(), clock.instant()));
    return id;
  }
}
