package org.shiliu.wish.wishes;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** The conditions of one list of wishes, the latest first. Always names its communities. */
final class WishQuery {

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** The wishes of these communities; one alone keeps the index's order. */
  static WishQuery in(Collection<String> communities) {
    WishQuery query = new WishQuery();
    if (communities.size() == 1) {
      query.where("community = :community", "community", communities.iterator().next());
    } else {
      query.where("community in :communities", "communities", new TreeSet<>(communities));
    }
    return query;
  }

  /** Adds a condition with one parameter; nothing when the value is null. */
  WishQuery where(String condition, String name, Object value) {
    if (value == null) {
      return this;
    }
    text.append(text.isEmpty() ? "" : " and ").append(condition);
    parameters.put(name, value);
    return this;
  }

  /** What the caller's filters ask for. */
  WishQuery matching(WishFilter filter) {
    return where("status = :state", "state", filter.state())
        .where("content.kind = :kind", "kind", filter.kind())
        .where("content.category = :category", "category", filter.category())
        .where("content.urgency = :urgency", "urgency", filter.urgency());
  }

  /** After the row with this key: creation time and id. */
  WishQuery after(List<String> key) {
    text.append(" and (createdAt < :at or (createdAt = :at and id < :last))");
    parameters.put("at", Instant.parse(key.get(0)));
    parameters.put("last", UUID.fromString(key.get(1)));
    return this;
  }

  String text() {
    return text + " order by createdAt desc, id desc";
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** What the list is about, for binding a cursor to it. */
  String name() {
    return text + " " + parameters;
  }
}
