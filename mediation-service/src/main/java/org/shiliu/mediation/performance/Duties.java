package org.shiliu.mediation.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.shiliu.mediation.agreements.Obligation;
import org.shiliu.platform.refusal.Refusal;

/** The duties of one case. */
record Duties(List<Obligation> all) {

  /** A duty that is still open. OBLIGATION_UNKNOWN → 404; OBLIGATION_SETTLED → 409. */
  Obligation open(UUID id) {
    Obligation duty =
        all.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.of(PerformanceRule.OBLIGATION_UNKNOWN));
    if (!duty.open()) {
      throw Refusal.of(PerformanceRule.OBLIGATION_SETTLED);
    }
    return duty;
  }

  List<Obligation> stillOpen() {
    return all.stream().filter(Obligation::open).toList();
  }

  /** The next day on which something is due, or null. */
  LocalDate nextDue() {
    return stillOpen().stream()
        .map(Obligation::firstDue)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
