package org.shiliu.mediation.linkedwishes;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A case's link to a wish, and the last word that the wish service told about it. */
@Entity
@Table(name = "linked_wish")
public class LinkedWish {

  /** States of a wish that nobody has claimed; the wish service may grow further ones. */
  private static final Set<String> UNCLAIMED =
      Set.of("DRAFT", "SUBMITTED", "RETURNED", "PUBLISHED");

  private static final Set<String> ENDED =
      Set.of("REJECTED", "CONFIRMED", "WITHDRAWN", "CLOSED_UNCONFIRMED");

  @Id private UUID wishId;
  @Version private long version;
  private String community;
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private WishRelation relation;

  @Enumerated(EnumType.STRING)
  private LinkState state;

  private String title;
  private String wishState;
  private long wishVersion;
  private String refusalCode;
  private String reason;
  private String linkedBy;
  private Instant linkedAt;
  private Instant toldAt;
  private Instant withdrawalAskedAt;

  protected LinkedWish() {}

  private static LinkedWish of(
      UUID wishId, String community, UUID caseId, String title, String by, Instant at) {
    LinkedWish link = new LinkedWish();
    link.wishId = wishId;
    link.community = community;
    link.caseId = caseId;
    link.title = title;
    link.linkedBy = by;
    link.linkedAt = at;
    return link;
  }

  /** A wish that a mediator asks for; the wish service does not know it yet. */
  static LinkedWish requested(
      UUID wishId, String community, UUID caseId, String title, String by, Instant at) {
    LinkedWish link = of(wishId, community, caseId, title, by, at);
    link.relation = WishRelation.RAISED;
    link.state = LinkState.REQUESTED;
    link.wishVersion = -1;
    return link;
  }

  /** The disputed wish from which a case came, as it was when the case was opened. */
  static LinkedWish disputed(
      UUID wishId,
      String community,
      UUID caseId,
      String title,
      long wishVersion,
      String by,
      Instant at) {
    LinkedWish link = of(wishId, community, caseId, title, by, at);
    link.relation = WishRelation.DISPUTED;
    link.state = LinkState.TAKEN;
    link.wishState = "DISPUTED";
    link.wishVersion = wishVersion;
    link.toldAt = at;
    return link;
  }

  /** A later dispute about the same wish has opened a later case. */
  void movedTo(UUID laterCase, long newVersion, Instant at) {
    caseId = laterCase;
    wishState = "DISPUTED";
    wishVersion = newVersion;
    toldAt = at;
  }

  /** Takes what the wish service tells; an older version changes nothing and answers false. */
  boolean told(String newState, long newVersion, String why, Instant at) {
    if (newVersion <= wishVersion) {
      return false;
    }
    state = LinkState.TAKEN;
    wishState = newState;
    wishVersion = newVersion;
    reason = why;
    refusalCode = null;
    toldAt = at;
    return true;
  }

  /** The wish service will never take it. */
  void refused(String code, String detail, Instant at) {
    state = LinkState.REFUSED;
    refusalCode = code;
    reason = detail;
    toldAt = at;
  }

  /** The request was laid aside; it may still arrive when an operator sends it again. */
  void undelivered() {
    if (state == LinkState.REQUESTED) {
      state = LinkState.UNDELIVERED;
    }
  }

  /** The case wants it back. */
  void withdrawalAsked(Instant at) {
    withdrawalAskedAt = at;
  }

  /** Whether it may still be taken back: raised here, not refused, not ended, not asked before. */
  boolean withdrawable() {
    return relation == WishRelation.RAISED
        && state != LinkState.REFUSED
        && withdrawalAskedAt == null
        && (wishState == null || !ENDED.contains(wishState));
  }

  /** Whether nobody has claimed it, as far as was told. */
  boolean unclaimed() {
    return wishState == null || UNCLAIMED.contains(wishState);
  }

  public UUID wishId() {
    return wishId;
  }

  public String community() {
    return community;
  }

  public UUID caseId() {
    return caseId;
  }

  public WishRelation relation() {
    return relation;
  }

  public LinkState state() {
    return state;
  }

  public String title() {
    return title;
  }

  public String wishState() {
    return wishState;
  }

  public String refusalCode() {
    return refusalCode;
  }

  public String reason() {
    return reason;
  }

  public Instant linkedAt() {
    return linkedAt;
  }

  public Instant toldAt() {
    return toldAt;
  }

  public Instant withdrawalAskedAt() {
    return withdrawalAskedAt;
  }

  public long version() {
    return version;
  }
}
