package org.shiliu.platform.delivery;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Takes each message of the neighbour once. */
@ApplicationScoped
public class Inbox {

  private final EntityManager database;

  Inbox(EntityManager database) {
    this.database = database;
  }

  /**
   * Runs the effect if the message is new, in the running transaction; a repetition, even one that
   * arrives at the same moment, gets the first arrival's answer and has no effect. A refusal leaves
   * no trace, so the message may come again.
   *
   * @param kind the operation; ALREADY_EXISTS → 409 when the id came with another one before
   * @param answer a record that can be stored as JSON
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <A> A once(
      UUID messageId, String kind, String community, Class<A> answer, Supplier<A> effect) {
    if (!firstTime(messageId, kind, community)) {
      List<?> stored =
          database
              .createNativeQuery(
                  "select cast(answer as text) from inbox where message_id = ? and kind = ?",
                  String.class)
              .setParameter(1, messageId)
              .setParameter(2, kind)
              .getResultList();
      if (stored.isEmpty()) {
        throw Refusal.of(PlatformRule.ALREADY_EXISTS).at("messageId");
      }
      return Stored.read((String) stored.get(0), answer);
    }
    A result = effect.get();
    database
        .createNativeQuery("update inbox set answer = cast(? as jsonb) where message_id = ?")
        .setParameter(1, Stored.write(result))
        .setParameter(2, messageId)
        .executeUpdate();
    return result;
  }

  private boolean firstTime(UUID messageId, String kind, String community) {
    return database
            .createNativeQuery(
                "insert into inbox (message_id, kind, community) values (?, ?, ?)"
                    + " on conflict (message_id) do nothing")
            .setParameter(1, messageId)
            .setParameter(2, kind)
            .setParameter(3, community)
            .executeUpdate()
        == 1;
  }
}
