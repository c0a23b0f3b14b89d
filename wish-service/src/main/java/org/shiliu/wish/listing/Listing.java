package org.shiliu.wish.listing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** The conditions of one list, the latest first by one time column and the id. */
public final class Listing {

  private final String time;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private Listing(String time) {
    this.time = time;
  }

  /**
   * The rows of these communities by the time column; one community alone keeps the index's order.
   */
  public static Listing by(String time, Collection<String> communities) {
    Listing listing = new Listing(time);
    if (communities.size() == 1) {
      return listing.where("community = :community", "community", communities.iterator().next());
    }
    return listing.where("community in :communities", "communities", new TreeSet<>(communities));
  }

  /** Adds a condition with its one parameter; nothing when the value is null. */
  public Listing where(String condition, String name, Object value) {
    if (value == null) {
      return this;
    }
    text.append(text.isEmpty() ? "" : " and ").append(condition);
    parameters.put(name, value);
    return this;
  }

  /** Adds a condition without parameter. */
  public Listing where(String condition) {
    text.append(text.isEmpty() ? "" : " and ").append(condition);
    return this;
  }

  Listing after(List<String> key) {
    text.append(" and (%1$s < :at or (%1$s = :at and id < :last))".formatted(time));
    parameters.put("at", Instant.parse(key.get(0)));
    parameters.put("last", UUID.fromString(key.get(1)));
    return this;
  }

  String text() {
    return text + " order by " + time + " desc, id desc";
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** What the list is about, for binding a cursor to it. */
  String name() {
    return text + " " + parameters;
  }
}
