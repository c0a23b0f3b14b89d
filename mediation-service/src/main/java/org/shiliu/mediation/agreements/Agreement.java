package org.shiliu.mediation.agreements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.shiliu.mediation.cases.WishResult;
import org.shiliu.platform.clock.WorkingCalendar;

/**
 * The agreement of a case. Its text never changes once it is fixed; only its status, and when it
 * took effect, do.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

  @Id private UUID id;
  @Version private long version;
  private String community;
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private AgreementForm form;

  @Enumerated(EnumType.STRING)
  private AgreementStatus status;

  private Integer year;
  private Integer number;
  private String facts;
  private String issues;
  private String responsibilities;
  private String rightsAndDuties;
  private String manner;
  private String place;
  private String timeLimit;

  @Enumerated(EnumType.STRING)
  private AgreementScope scope;

  private String openIssues;
  private boolean performedOnSpot;

  @Column(columnDefinition = "uuid[]")
  private List<UUID> declaredUnwritten = List.of();

  @Column(columnDefinition = "text[]")
  private List<String> recipients = List.of();

  @Enumerated(EnumType.STRING)
  private WishResult wishOutcome;

  private Instant fixedAt;
  private String fixedBy;
  private Instant effectiveAt;
  private Instant copiesHandedAt;

  protected Agreement() {}

  private Agreement(UUID caseId, String community, String by, Instant at) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.community = community;
    this.fixedBy = by;
    this.fixedAt = at;
  }

  static Agreement written(
      UUID caseId,
      String community,
      DraftAgreement text,
      AgreementNumber number,
      String by,
      Instant at) {
    Agreement one = new Agreement(caseId, community, by, at);
    one.form = AgreementForm.WRITTEN;
    one.status = AgreementStatus.UNSIGNED;
    one.year = number.year();
    one.number = number.number();
    one.facts = text.facts();
    one.issues = text.issues();
    one.responsibilities = text.responsibilities();
    one.rightsAndDuties = text.rightsAndDuties();
    one.manner = text.manner();
    one.place = text.place();
    one.timeLimit = text.timeLimit();
    one.scope = text.scope();
    one.openIssues = text.openIssues();
    one.recipients =
        text.furtherRecipients() == null ? List.of() : List.copyOf(text.furtherRecipients());
    one.wishOutcome = text.wishOutcome();
    return one;
  }

  /** An oral agreement takes effect when it is reached (PML 30). */
  static Agreement oral(UUID caseId, String community, AgreeOrally text, String by, Instant at) {
    Agreement one = new Agreement(caseId, community, by, at);
    one.form = AgreementForm.ORAL;
    one.status = AgreementStatus.EFFECTIVE;
    one.effectiveAt = at;
    one.facts = text.facts();
    one.issues = text.issues();
    one.rightsAndDuties = text.content();
    one.scope = text.scope();
    one.openIssues = text.openIssues();
    one.performedOnSpot = text.performedOnSpot();
    one.declaredUnwritten = List.copyOf(text.declaredUnwritten());
    one.wishOutcome = text.wishOutcome();
    return one;
  }

  void takeEffect(Instant at) {
    status = AgreementStatus.EFFECTIVE;
    effectiveAt = at;
  }

  /** It will never be signed; its number stays in the book, marked 作废. */
  void becomeVoid() {
    status = AgreementStatus.VOID;
  }

  /** Every recipient has its copy. */
  public void handedOver(Instant at) {
    copiesHandedAt = at;
  }

  AgreementView view(List<Obligation> obligations, List<Signature> signatures, int parties) {
    return new AgreementView(
        id,
        version,
        caseId,
        form,
        status,
        number == null ? null : new AgreementNumber(year, number).printed(),
        facts,
        issues,
        responsibilities,
        rightsAndDuties,
        manner,
        place,
        timeLimit,
        scope,
        openIssues,
        obligations.stream().map(Obligation::view).toList(),
        signatures.stream().map(Signature::view).toList(),
        form == AgreementForm.WRITTEN ? parties + 1 + recipients.size() : 0,
        recipients,
        wishOutcome,
        fixedAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
        effectiveAt == null ? null : effectiveAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime());
  }

  public UUID id() {
    return id;
  }

  public String community() {
    return community;
  }

  public AgreementForm form() {
    return form;
  }

  public AgreementStatus status() {
    return status;
  }

  public WishResult wishOutcome() {
    return wishOutcome;
  }

  public Instant effectiveAt() {
    return effectiveAt;
  }
}
