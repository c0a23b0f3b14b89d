package org.shiliu.platform.delivery;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Clocks that survive a restart. */
@ApplicationScoped
public class Timers {

  private final Engine engine;

  Timers(Engine engine) {
    this.engine = engine;
  }

  /**
   * Sets a clock in the running transaction, with one insert. There is no cancelling: the handler
   * asks the subject whether it still applies, and a moved deadline gets a further clock.
   *
   * @param kind names its {@link TimerHandler}
   * @param due not earlier than this, and about one polling interval later at most
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void at(Instant due, String kind, String community, UUID subject) {
    engine.write(TimerTask.instance(new TimerTask.Ring(kind, community, subject)), due);
  }
}
