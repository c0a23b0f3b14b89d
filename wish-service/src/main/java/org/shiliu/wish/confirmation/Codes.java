package org.shiliu.wish.confirmation;

import java.security.SecureRandom;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.shiliu.platform.refusal.Refusal;
import org.shiliu.platform.secrets.Vault;
import org.shiliu.wish.runtime.WishSettings;
import org.shiliu.wish.wishes.WishMoved;
import org.shiliu.wish.wishes.WishStatus;

/** Makes, shows and compares confirmation codes. A code never leaves here but to the resident. */
@ApplicationScoped
class Codes {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String FIELD = "confirmation-code";

  private final EntityManager database;
  private final Vault vault;
  private final WishSettings settings;

  Codes(EntityManager database, Vault vault, WishSettings settings) {
    this.database = database;
    this.vault = vault;
    this.settings = settings;
  }

  /** A code is made with the approval, in its transaction. */
  void onMoved(@Observes WishMoved moved) {
    if (moved.to() != WishStatus.APPROVED) {
      return;
    }
    UUID claim = moved.holder().claimId();
    String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
    database.persist(
        new ConfirmationCode(
            claim,
            moved.community(),
            index(claim, code),
            vault.seal(moved.community(), claim, FIELD, code)));
  }

  /** The six digits; NO_CODE → 404 before the approval. */
  String show(UUID claim) {
    return vault.open(claim, FIELD, require(claim).sealed());
  }

  /** Tries left, 0 to 5. */
  int left(UUID claim) {
    return Math.max(0, settings.codeTries() - require(claim).tries());
  }

  boolean matches(UUID claim, String code) {
    return require(claim).is(index(claim, code));
  }

  /**
   * Spends one try in a transaction of its own, before the code is compared: a refused attempt must
   * stay counted although its own transaction is rolled back.
   *
   * @throws Refusal CODE_SPENT → 409 when none is left
   */
  @Transactional
  void spend(UUID claim) {
    int spent =
        database
            .createQuery(
                "update ConfirmationCode c set c.tries = c.tries + 1 where c.claimId = :claim and c.tries < :most")
            .setParameter("claim", claim)
            .setParameter("most", settings.codeTries())
            .executeUpdate();
    if (spent == 0) {
      throw Refusal.of(ConfirmationRule.CODE_SPENT, settings.codeTries());
    }
  }

  private ConfirmationCode require(UUID claim) {
    ConfirmationCode code = database.find(ConfirmationCode.class, claim);
    if (code == null) {
      throw Refusal.of(ConfirmationRule.NO_CODE);
    }
    return code;
  }

  private byte[] index(UUID claim, String code) {
    return vault.index(FIELD, claim + "\n" + code);
  }
}
