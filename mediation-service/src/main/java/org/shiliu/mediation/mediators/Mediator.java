package org.shiliu.mediation.mediators;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A people's mediator in a committee's register (PML 13, 14). */
@Entity
@Table(name = "mediator")
public class Mediator {

  @Id private UUID id;
  @Version private long version;
  private String community;
  private String sub;
  private String name;

  @Column(columnDefinition = "text[]")
  private List<String> languages;

  private boolean active;
  private Instant registeredAt;
  private String registeredBy;

  protected Mediator() {}

  /** Enters somebody into the register, active from now on. */
  public static Mediator register(UUID id, NewMediator entry, String by, Instant at) {
    Mediator mediator = new Mediator();
    mediator.id = id;
    mediator.community = entry.community();
    mediator.sub = entry.account();
    mediator.name = entry.name();
    mediator.languages = List.copyOf(entry.languages());
    mediator.active = true;
    mediator.registeredAt = at;
    mediator.registeredBy = by;
    return mediator;
  }

  /** Takes on new cases from now on, or no longer; cases at hand stay. */
  public void activate(boolean yes) {
    active = yes;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String community() {
    return community;
  }

  public String sub() {
    return sub;
  }

  public String name() {
    return name;
  }

  public List<String> languages() {
    return languages;
  }

  public boolean active() {
    return active;
  }

  public Instant registeredAt() {
    return registeredAt;
  }
}
