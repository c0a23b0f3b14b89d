package org.shiliu.platform.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * Takes note of looks at personal data. They are written when the transaction of the look commits,
 * each person, category and purpose once; without the commit nothing was shown.
 */
@ApplicationScoped
public class Looks {

  record Look(String community, UUID person, Category category, String purpose) {}

  private final TransactionSynchronizationRegistry transaction;

  Looks(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /**
   * Notes one look.
   *
   * @param purpose why: a code where it is evident, else what the caller gave; 1 to 100 characters
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(String community, UUID person, Category category, String purpose) {
    if (purpose.isBlank()) {
      throw new IllegalArgumentException("a look needs a purpose");
    }
    Set<Look> known = noted();
    if (known.isEmpty()) {
      known = new LinkedHashSet<>();
      transaction.putResource(Looks.class, known);
    }
    known.add(new Look(community, person, category, purpose));
  }

  @SuppressWarnings("unchecked")
  Set<Look> noted() {
    Object noted = transaction.getResource(Looks.class);
    return noted == null ? Set.of() : (Set<Look>) noted;
  }
}
