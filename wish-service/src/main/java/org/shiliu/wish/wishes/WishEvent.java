package org.shiliu.wish.wishes;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One transition of a wish: who, when, from, to, why. Never changed. */
@Entity
@Immutable
@Table(name = "wish_event")
class WishEvent {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID wishId;

  private String community;
  private Instant at;
  private String actor;

  private String actorRole;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private WishStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private WishStatus to;

  private String reason;

  protected WishEvent() {}

  static WishEvent of(
      Wish wish, WishStatus from, String actor, String actorRole, String reason, Instant at) {
    WishEvent event = new WishEvent();
    event.wishId = wish.id();
    event.community = wish.community();
    event.at = at;
    event.actor = actor;
    event.actorRole = actorRole;
    event.from = from;
    event.to = wish.status();
    event.reason = reason;
    return event;
  }

  UUID id() {
    return id;
  }

  Instant at() {
    return at;
  }

  String actor() {
    return actor;
  }

  String actorRole() {
    return actorRole;
  }

  WishStatus from() {
    return from;
  }

  WishStatus to() {
    return to;
  }

  String reason() {
    return reason;
  }
}
