package org.shiliu.mediation.agreements;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.platform.wire.Money;

/** A duty from an agreement. Changed only under the lock of its case. */
@Entity
@Table(name = "obligation")
public class Obligation {

  @Id private UUID id;
  @Version private long version;
  private String community;
  private UUID agreementId;
  private int ordinal;
  private UUID obligor;
  private UUID obligee;

  @Enumerated(EnumType.STRING)
  private ObligationKind kind;

  private String text;
  private BigDecimal amount;
  private String place;
  private LocalDate dueOn;

  @Column(columnDefinition = "date[]")
  private List<LocalDate> instalmentDates = List.of();

  @Column(columnDefinition = "numeric[]")
  private List<BigDecimal> instalmentAmounts = List.of();

  @Enumerated(EnumType.STRING)
  private ObligationState state;

  private String proof;
  private Instant settledAt;
  private String settledBy;

  protected Obligation() {}

  static Obligation of(Agreement agreement, int ordinal, NewObligation said, LocalDate due) {
    Obligation one = new Obligation();
    one.id = said.id() == null ? UUID.randomUUID() : said.id();
    one.community = agreement.community();
    one.agreementId = agreement.id();
    one.ordinal = ordinal;
    one.obligor = said.obligor();
    one.obligee = said.obligee();
    one.kind = said.kind();
    one.text = said.text();
    one.amount = said.amount() == null ? null : said.amount().value();
    one.place = said.place();
    one.dueOn = due;
    if (said.instalments() != null) {
      one.instalmentDates = said.instalments().stream().map(Instalment::dueOn).toList();
      one.instalmentAmounts =
          said.instalments().stream().map(part -> part.amount().value()).toList();
    }
    one.state = ObligationState.OPEN;
    return one;
  }

  /** It was performed, waived, or not performed when the case was closed. */
  public void settle(ObligationState as, String how, String by, Instant at) {
    state = as;
    proof = how;
    settledBy = by;
    settledAt = at;
  }

  /** The first day on which something of it is due; null for a duty without end. */
  public LocalDate firstDue() {
    return dueOn != null ? dueOn : instalmentDates.stream().min(LocalDate::compareTo).orElse(null);
  }

  public boolean open() {
    return state == ObligationState.OPEN;
  }

  ObligationView view() {
    List<Instalment> parts = new ArrayList<>();
    for (int i = 0; i < instalmentDates.size(); i++) {
      parts.add(new Instalment(instalmentDates.get(i), Money.yuan(instalmentAmounts.get(i))));
    }
    return new ObligationView(
        id,
        obligor,
        obligee,
        kind,
        text,
        amount == null ? null : Money.yuan(amount),
        place,
        dueOn,
        parts,
        state,
        proof,
        settledAt == null ? null : settledAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime());
  }

  public UUID id() {
    return id;
  }

  public String community() {
    return community;
  }

  public UUID obligor() {
    return obligor;
  }

  public UUID obligee() {
    return obligee;
  }

  public ObligationKind kind() {
    return kind;
  }

  public ObligationState state() {
    return state;
  }
}
