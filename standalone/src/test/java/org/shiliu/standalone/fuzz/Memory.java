package org.shiliu.standalone.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What the answers so far have told: ids and who saw them, states, ETags, cursors. Thanks to it
 * requests get beyond 404, and from one state of a life cycle into the next, without knowing
 * either.
 */
final class Memory {
  private static final int POOL = 400;
  private static final int MOVED = 6;

  private static final class Thing {
    private String state = "";
    private String etag;
    private final Set<String> seenBy = new HashSet<>();
  }

  private static final class Luck {
    private int tried;
    private int good;
  }

  private final Map<String, List<List<String>>> pools = new HashMap<>();
  private final Map<String, List<List<String>>> moved = new HashMap<>();
  private final Map<String, Map<String, List<String>>> parts = new HashMap<>();
  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, Luck> luck = new HashMap<>();
  private final Map<String, String> cursors = new HashMap<>();
  private final Map<String, String> etags = new HashMap<>();

  /** Values for the parameters of a path, one after the other; fewer when nothing is known. */
  synchronized List<String> ids(Operation operation, String login, Random dice) {
    List<List<String>> pool = pools.getOrDefault(pool(operation), List.of());
    if (pool.isEmpty()) {
      return List.of();
    }
    List<List<String>> fresh = moved.getOrDefault(pool(operation), List.of());
    List<List<String>> from = !fresh.isEmpty() && dice.nextInt(10) < 4 ? fresh : pool;
    Map<String, Integer> crowd = new HashMap<>();
    from.forEach(ids -> crowd.merge(state(ids.get(0)), 1, Integer::sum));
    double[] upTo = new double[from.size()];
    double all = 0;
    for (int one = 0; one < upTo.length; one++) {
      String id = from.get(one).get(0);
      all += weight(operation, login, things.get(id)) / crowd.get(state(id));
      upTo[one] = all;
    }
    int found = Arrays.binarySearch(upTo, dice.nextDouble() * all);
    return from.get(Math.min(found < 0 ? -found - 1 : found, upTo.length - 1));
  }

  /** A state that has proved good before is worth more, whatever number of things is in it. */
  private double weight(Operation operation, String login, Thing thing) {
    if (thing == null) {
      return 1;
    }
    Luck known = luck.getOrDefault(operation.label() + thing.state, new Luck());
    int promise = known.tried < 6 ? 6 : known.good > 0 ? 20 : 1;
    return promise * (thing.seenBy.contains(login) ? 20 : 1);
  }

  private String state(String id) {
    return things.containsKey(id) ? things.get(id).state : "";
  }

  synchronized Optional<String> anyId(String collection, Random dice) {
    List<List<String>> pool = pools.getOrDefault(collection, List.of());
    return pool.isEmpty()
        ? Optional.empty()
        : Optional.of(pool.get(dice.nextInt(pool.size())).get(0));
  }

  synchronized Optional<String> cursor(Operation operation) {
    return Optional.ofNullable(cursors.get(operation.label()));
  }

  /** The ETag of the thing that a path leads to. */
  synchronized Optional<String> version(Draft draft) {
    return draft.path.values().stream().findFirst().map(things::get).map(thing -> thing.etag);
  }

  /** The ETag that the same reader got from the same address. */
  synchronized Optional<String> etag(Draft draft) {
    return Optional.ofNullable(etags.get(draft.login + draft.target()));
  }

  synchronized void learn(Draft draft, Answer answer, JsonNode view) {
    if (draft.astray) {
      return;
    }
    List<String> path = List.copyOf(draft.path.values());
    if (!path.isEmpty() && draft.spoilt.isEmpty() && things.containsKey(path.get(0))) {
      Luck known =
          luck.computeIfAbsent(
              draft.operation.label() + things.get(path.get(0)).state, any -> new Luck());
      known.tried++;
      known.good += answer.succeeded() ? 1 : 0;
    }
    if (!answer.succeeded() || view == null || !view.isObject()) {
      return;
    }
    if (!path.isEmpty() && !draft.method.equals("GET")) {
      keep(moved, pool(draft.operation), path, MOVED);
    }
    answer.header("ETag").ifPresent(tag -> etags.put(draft.login + draft.target(), tag));
    if (etags.size() > 5000) {
      etags.clear();
    }
    if (view.path("next").isString()) {
      cursors.put(draft.operation.label(), view.get("next").asString());
    }
    String collection = lastWord(draft.operation.path());
    if (view.path("items").isArray()) {
      for (JsonNode item : view.get("items")) {
        learn(collection, item, draft, null, path);
      }
    } else {
      boolean itself = !path.isEmpty() && view.path("id").asString("").equals(path.get(0));
      learn(
          itself ? firstWord(draft.operation.path()) : collection,
          view,
          draft,
          answer.header("ETag").orElse(null),
          path);
    }
  }

  private void learn(
      String collection, JsonNode view, Draft draft, String etag, List<String> path) {
    view.properties()
        .forEach(
            one -> {
              if (one.getKey().endsWith("Id") && isId(one.getValue())) {
                add(plural(one.getKey()), List.of(one.getValue().asString()));
              }
            });
    JsonNode id = view.has("id") ? view.get("id") : view.path(singular(collection) + "Id");
    if (!isId(id)) {
      return;
    }
    add(collection, List.of(id.asString()));
    if (!path.isEmpty() && !path.get(0).equals(id.asString())) {
      add(
          firstWord(draft.operation.path()) + "/" + collection,
          List.of(path.get(0), id.asString()));
    }
    Thing thing = things.computeIfAbsent(id.asString(), any -> new Thing());
    thing.seenBy.add(draft.login);
    for (String field : List.of("state", "status")) {
      if (view.path(field).isString()) {
        thing.state = view.get(field).asString();
      }
    }
    thing.etag = etag == null ? thing.etag : etag;
    view.properties()
        .forEach(
            part ->
                part.getValue()
                    .forEach(
                        element -> {
                          if (isId(element.path("id"))) {
                            note(id.asString(), part.getKey(), element.get("id").asString());
                            add(
                                collection + "/" + part.getKey(),
                                List.of(id.asString(), element.get("id").asString()));
                          }
                        }));
  }

  private void add(String pool, List<String> ids) {
    keep(pools, pool, ids, POOL);
  }

  private static void keep(
      Map<String, List<List<String>>> where, String pool, List<String> ids, int most) {
    List<List<String>> all = where.computeIfAbsent(pool, any -> new ArrayList<>());
    if (all.contains(ids)) {
      return;
    }
    if (all.size() >= most) {
      all.remove(0);
    }
    all.add(ids);
  }

  private void note(String whole, String field, String part) {
    List<String> known =
        parts
            .computeIfAbsent(whole, any -> new HashMap<>())
            .computeIfAbsent(field, any -> new ArrayList<>());
    if (!known.contains(part)) {
      known.add(part);
    }
  }

  /**
   * What stands in one thing where an id stands in another: the second party of this case for the
   * second party of that.
   */
  synchronized Optional<String> counterpart(String id, String there, String here) {
    for (Map.Entry<String, List<String>> one : parts.getOrDefault(there, Map.of()).entrySet()) {
      int at = one.getValue().indexOf(id);
      List<String> ours = parts.getOrDefault(here, Map.of()).getOrDefault(one.getKey(), List.of());
      if (at >= 0 && at < ours.size()) {
        return Optional.of(ours.get(at));
      }
    }
    return Optional.empty();
  }

  private static boolean isId(JsonNode node) {
    return node.isString() && node.asString().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  /** "cases/parties" of /api/v1/cases/{id}/parties/{party}/consent. */
  private static String pool(Operation operation) {
    String[] parts = operation.path().split("/");
    List<String> words = new ArrayList<>();
    for (int one = 1; one < parts.length; one++) {
      if (parts[one].startsWith("{")) {
        words.add(parts[one - 1]);
      }
    }
    return String.join("/", words);
  }

  private static String firstWord(String path) {
    return path.split("/")[3];
  }

  private static String lastWord(String path) {
    String[] parts = path.split("/");
    String last = parts[parts.length - 1];
    return last.startsWith("{") ? parts[parts.length - 2] : last;
  }

  static String plural(String field) {
    String word = field.substring(0, field.length() - 2);
    if (word.endsWith("y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.endsWith("sh") ? word + "es" : word + "s";
  }

  private static String singular(String collection) {
    return collection.endsWith("shes")
        ? collection.substring(0, collection.length() - 2)
        : collection.substring(0, Math.max(0, collection.length() - 1));
  }
}
