package org.shiliu.mediation.mediators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A mediator's hold on a case. What the mediator sees of the case begins and ends with it; the row
 * stays for ever.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

  @Id private UUID id;
  @Version private long version;
  private String community;
  private UUID caseId;
  private UUID mediatorId;
  private String mediatorSub;
  private boolean presiding;

  @Enumerated(EnumType.STRING)
  private ChosenBy chosenBy;

  private Instant appointedAt;
  private String appointedBy;
  private Instant confirmedAt;
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private AssignmentEnd endReason;

  @Enumerated(EnumType.STRING)
  private Conflict conflict;

  private String conflictText;
  private Instant disclosedAt;

  @Column(columnDefinition = "uuid[]")
  private List<UUID> agreedParties = List.of();

  protected Assignment() {}

  /** Gives a case to a mediator of its community. */
  public static Assignment appoint(
      UUID caseId, Mediator mediator, boolean presiding, ChosenBy chosenBy, String by, Instant at) {
    Assignment assignment = new Assignment();
    assignment.id = UUID.randomUUID();
    assignment.community = mediator.community();
    assignment.caseId = caseId;
    assignment.mediatorId = mediator.id();
    assignment.mediatorSub = mediator.sub();
    assignment.presiding = presiding;
    assignment.chosenBy = chosenBy;
    assignment.appointedBy = by;
    assignment.appointedAt = at;
    return assignment;
  }

  public void confirm(Instant at) {
    confirmedAt = at;
  }

  /** From now on the mediator has no access any more. */
  public void end(AssignmentEnd why, Instant at) {
    endReason = why;
    endedAt = at;
  }

  /** Records a conflict; every party must now say whether it wants to go on. */
  public void disclose(Conflict kind, String text, Instant at) {
    conflict = kind;
    conflictText = text;
    disclosedAt = at;
    agreedParties = List.of();
  }

  /** A party goes on in spite of the disclosed conflict. */
  public void acceptedBy(UUID party) {
    List<UUID> all = new ArrayList<>(agreedParties);
    if (!all.contains(party)) {
      all.add(party);
    }
    agreedParties = List.copyOf(all);
  }

  /** Whether nothing was disclosed, or each of these parties goes on in spite of it. */
  public boolean clearFor(Collection<UUID> parties) {
    return conflict == null || agreedParties.containsAll(parties);
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public UUID mediatorId() {
    return mediatorId;
  }

  public String mediatorSub() {
    return mediatorSub;
  }

  public boolean presiding() {
    return presiding;
  }

  public ChosenBy chosenBy() {
    return chosenBy;
  }

  public Instant appointedAt() {
    return appointedAt;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public AssignmentEnd endReason() {
    return endReason;
  }

  public Conflict conflict() {
    return conflict;
  }

  public String conflictText() {
    return conflictText;
  }
}
