package org.shiliu.mediation.cases;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a case was filed with: type, source, facts in short, numbered requests, and by whom. */
@Embeddable
public class Filing {

  @Enumerated(EnumType.STRING)
  DisputeType disputeType;

  private String subtype;

  @Enumerated(EnumType.STRING)
  private CaseSource source;

  @Enumerated(EnumType.STRING)
  private Referrer referrer;

  private String referrerName;
  private String facts;

  @Column(columnDefinition = "text[]")
  private List<String> requests;

  private String filedBy;

  @Enumerated(EnumType.STRING)
  private Mover filedAs;

  protected Filing() {}

  /** Takes over what the applicant wrote. */
  public static Filing of(NewCase filed, String by, Mover as) {
    Filing filing = new Filing();
    filing.disputeType = filed.disputeType();
    filing.subtype = filed.subtype();
    filing.source = filed.source();
    filing.referrer = filed.referrer();
    filing.referrerName = filed.referrerName();
    filing.facts = filed.facts();
    filing.requests = List.copyOf(filed.requests());
    filing.filedBy = by;
    filing.filedAs = as;
    return filing;
  }

  public DisputeType disputeType() {
    return disputeType;
  }

  public String subtype() {
    return subtype;
  }

  public CaseSource source() {
    return source;
  }

  public Referrer referrer() {
    return referrer;
  }

  public String referrerName() {
    return referrerName;
  }

  public String facts() {
    return facts;
  }

  public List<String> requests() {
    return requests;
  }

  /** The account that filed it. */
  public String by() {
    return filedBy;
  }

  public Mover as() {
    return filedAs;
  }
}
