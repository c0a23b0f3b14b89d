package org.shiliu.platform.delivery;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Answers each attempt as the test said, by subject, and keeps a list of what it saw. */
@Singleton
public class DirectedCourier implements Courier {

  static final String KIND = "tellTheTest";

  record Note(String text) {}

  final Map<UUID, IntFunction<Receipt>> directions = new ConcurrentHashMap<>();
  final CopyOnWriteArrayList<Message> carried = new CopyOnWriteArrayList<>();
  final CopyOnWriteArrayList<String> after = new CopyOnWriteArrayList<>();

  @Inject EntityManager database;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Receipt deliver(Message message) {
    carried.add(message);
    IntFunction<Receipt> direction = directions.get(message.subject());
    return direction == null
        ? Receipt.DELIVERED
        : direction.apply((int) attempts(message.subject()));
  }

  @Override
  public void refused(Message message, String code, String detail) {
    after.add("refused " + message.subject() + " " + code + " in " + scope());
  }

  @Override
  public void laidAside(Message message) {
    after.add("aside " + message.subject() + " " + message.lastError() + " in " + scope());
  }

  long attempts(UUID subject) {
    return carried.stream().filter(message -> message.subject().equals(subject)).count();
  }

  private String scope() {
    return (String)
        database
            .createNativeQuery("select current_setting('app.communities')", String.class)
            .getSingleResult();
  }
}
