package org.shiliu.standalone.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers by operation and status, and keeps one example of each complaint. */
final class Tally {
  private final Map<String, Map<Integer, Integer>> seen = new TreeMap<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<String, List<String>> complaints = new TreeMap<>();
  private int requests;
  private long slowest;

  synchronized void count(Draft draft, Answer answer) {
    requests++;
    slowest = Math.max(slowest, answer.millis());
    statuses.merge(answer.status(), 1, Integer::sum);
    if (!draft.astray) {
      seen.computeIfAbsent(draft.operation.label(), any -> new TreeMap<>())
          .merge(answer.status(), 1, Integer::sum);
    }
  }

  synchronized void complain(Draft draft, String what, String example) {
    complaints
        .computeIfAbsent(draft.operation.label() + ": " + what, any -> new ArrayList<>())
        .add(complaintCount(draft, what) == 0 ? example : "");
  }

  private int complaintCount(Draft draft, String what) {
    return complaints.getOrDefault(draft.operation.label() + ": " + what, List.of()).size();
  }

  /** One line for each complaint, with how often it came up. */
  synchronized List<String> complaints() {
    return complaints.entrySet().stream()
        .map(one -> one.getValue().size() + " × " + one.getKey())
        .toList();
  }

  /** Each complaint with the request and answer that first gave rise to it. */
  synchronized String examples() {
    StringBuilder text = new StringBuilder();
    complaints.forEach(
        (what, examples) ->
            text.append("## ")
                .append(examples.size())
                .append(" × ")
                .append(what)
                .append("\n\n```\n")
                .append(examples.get(0))
                .append("\n```\n\n"));
    return text.toString();
  }

  synchronized String summary() {
    return requests
        + " requests, the slowest answer after "
        + slowest
        + " ms; by status "
        + statuses;
  }

  /** A table of all operations and documented statuses. */
  synchronized String report(List<Api> services, String run) {
    StringBuilder text = new StringBuilder("# Fuzz report\n\n" + run + "\n\n" + summary() + "\n\n");
    text.append("| Operation | Seen | Unseen |\n|---|---|---|\n");
    for (Api service : services) {
      for (Operation operation : service.operations()) {
        Map<Integer, Integer> counts = seen.getOrDefault(operation.label(), Map.of());
        List<String> found = new ArrayList<>();
        counts.forEach((status, count) -> found.add(status + " (" + count + ")"));
        text.append("| ")
            .append(operation.label())
            .append(" | ")
            .append(String.join(", ", found))
            .append(" | ")
            .append(String.join(", ", unseen(operation).stream().map(String::valueOf).toList()))
            .append(" |\n");
      }
    }
    return text.toString();
  }

  /** The documented statuses that nobody saw, one line for each operation that has some. */
  String unseen(List<Api> services) {
    StringBuilder text = new StringBuilder("Documented and unseen:");
    for (Api service : services) {
      for (Operation operation : service.operations()) {
        List<Integer> missing = unseen(operation);
        if (!missing.isEmpty()) {
          text.append("\n  ").append(operation.label()).append(' ').append(missing);
        }
      }
    }
    return text.toString();
  }

  synchronized int successes(Operation operation) {
    return seen.getOrDefault(operation.label(), Map.of()).entrySet().stream()
        .filter(one -> one.getKey() < 300)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Documented statuses that did not come up, but for those that only a broken service gives. */
  synchronized List<Integer> unseen(Operation operation) {
    Map<Integer, Integer> counts = seen.getOrDefault(operation.label(), Map.of());
    return operation.answers().keySet().stream()
        .filter(status -> status < 500 && !counts.containsKey(status))
        .sorted()
        .toList();
  }
}
