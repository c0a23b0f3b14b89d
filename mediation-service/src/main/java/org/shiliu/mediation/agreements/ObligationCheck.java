package org.shiliu.mediation.agreements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Whether the duties of an agreement are complete and make sense (Rules 35). */
final class ObligationCheck {

  private static final int LONGEST_DAYS = 3650;

  private final List<UUID> parties;
  private final LocalDate today;

  ObligationCheck(List<UUID> parties, LocalDate today) {
    this.parties = parties;
    this.today = today;
  }

  /**
   * Checks all duties in their order.
   *
   * @throws Refusal OBLIGATION_PARTIES, PAYMENT_NEEDS_AMOUNT, ONE_DUE_DATE, DUE_IN_PAST,
   *     INSTALMENTS_DO_NOT_ADD_UP → 422, INVALID_CONTENT → 422 for an id given twice, each at its
   *     field
   */
  void require(List<NewObligation> duties) {
    Set<UUID> ids = new HashSet<>();
    for (int i = 0; i < duties.size(); i++) {
      UUID id = duties.get(i).id();
      if (id != null && !ids.add(id)) {
        throw Refusal.of(PlatformRule.INVALID_CONTENT).at("obligations[" + i + "].id");
      }
      require(duties.get(i), "obligations[" + i + "]");
    }
  }

  /** The day on which a duty is due, when it has one day. */
  LocalDate due(NewObligation duty) {
    return duty.dueInDays() == null ? duty.dueOn() : today.plusDays(duty.dueInDays());
  }

  private void require(NewObligation duty, String field) {
    if (!parties.contains(duty.obligor())
        || !parties.contains(duty.obligee())
        || duty.obligor().equals(duty.obligee())) {
      throw Refusal.of(AgreementRule.OBLIGATION_PARTIES).at(field + ".obligor");
    }
    boolean pay = duty.kind() == ObligationKind.PAY;
    boolean positive = duty.amount() != null && duty.amount().value().signum() > 0;
    if (pay != positive || (duty.amount() != null && !pay)) {
      throw Refusal.of(AgreementRule.PAYMENT_NEEDS_AMOUNT).at(field + ".amount");
    }
    requireDue(duty, field);
    if (duty.instalments() != null) {
      requireSum(duty, field);
    }
  }

  private void requireDue(NewObligation duty, String field) {
    long given =
        Stream.of(duty.dueInDays(), duty.dueOn(), duty.instalments())
            .filter(Objects::nonNull)
            .count();
    boolean endless = given == 0 && duty.kind() == ObligationKind.REFRAIN;
    if (given != 1 && !endless) {
      throw Refusal.of(AgreementRule.ONE_DUE_DATE).at(field + ".dueOn");
    }
    boolean daysWrong =
        duty.dueInDays() != null && (duty.dueInDays() < 1 || duty.dueInDays() > LONGEST_DAYS);
    if (daysWrong) {
      throw Refusal.of(AgreementRule.DUE_IN_PAST).at(field + ".dueInDays");
    }
    if (duty.dueOn() != null) {
      requireWithinReach(duty.dueOn(), field + ".dueOn");
    }
    for (int i = 0; duty.instalments() != null && i < duty.instalments().size(); i++) {
      requireWithinReach(
          duty.instalments().get(i).dueOn(), field + ".instalments[" + i + "].dueOn");
    }
  }

  /** The same limit for a day as for days from today. */
  private void requireWithinReach(LocalDate day, String field) {
    if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
      throw Refusal.of(AgreementRule.DUE_IN_PAST).at(field);
    }
  }

  private static void requireSum(NewObligation duty, String field) {
    BigDecimal sum =
        duty.instalments().stream()
            .map(part -> part.amount().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean fits = duty.amount() != null && sum.compareTo(duty.amount().value()) == 0;
    if (!fits) {
      throw Refusal.of(AgreementRule.INSTALMENTS_DO_NOT_ADD_UP).at(field + ".instalments");
    }
  }
}
