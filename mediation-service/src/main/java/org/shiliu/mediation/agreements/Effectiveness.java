package org.shiliu.mediation.agreements;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** When a written agreement takes effect: with the last of the three acts (PML 29). */
final class Effectiveness {

  private Effectiveness() {}

  /**
   * One act.
   *
   * @param party only with {@link Signer#PARTY}
   */
  record Act(Signer signer, UUID party, Instant at) {}

  /**
   * The moment of the last act, in whatever order they came; empty while a party's signature, the
   * mediator's or the seal is missing.
   */
  static Optional<Instant> of(Collection<UUID> parties, Collection<Act> acts) {
    Set<UUID> signed =
        acts.stream()
            .filter(act -> act.signer() == Signer.PARTY)
            .map(Act::party)
            .collect(Collectors.toSet());
    boolean complete =
        !parties.isEmpty()
            && signed.containsAll(parties)
            && has(acts, Signer.MEDIATOR)
            && has(acts, Signer.COMMITTEE);
    return complete ? acts.stream().map(Act::at).max(Instant::compareTo) : Optional.empty();
  }

  private static boolean has(Collection<Act> acts, Signer signer) {
    return acts.stream().anyMatch(act -> act.signer() == signer);
  }
}
