package org.shiliu.platform.delivery;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.MDC;

/** Where a use case leaves what the neighbour must be told. */
@ApplicationScoped
public class Outbox {

  private final Engine engine;
  private final Clock clock;

  Outbox(Engine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Writes a message in the running transaction, with one insert; it is carried right after the
   * commit, at least once, and doesn't exist after a rollback.
   *
   * @param kind names its {@link Courier}
   * @param subject the object that it is about
   * @param payload a record that is complete in itself; it is stored as JSON
   * @return the message's id, of version 7
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID send(String kind, String community, UUID subject, Object payload) {
    UUID id = newId();
    Object correlation = MDC.get("correlationId");
    Message message =
        new Message(
            id,
            kind,
            community,
            subject,
            correlation == null ? null : correlation.toString(),
            clock.instant(),
            Stored.MAPPER.valueToTree(payload),
            null);
    engine.write(Delivery.instance(message), message.writtenAt());
    return id;
  }

  /** Sorted by the time of writing, which lists and indexes rely on. */
  static UUID newId() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
