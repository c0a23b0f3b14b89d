package org.shiliu.platform.audit;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.annotation.Nullable;

/**
 * What was done, and to what.
 *
 * @param operation the operationId, or the name of a job
 * @param resource the first thing that the path names, or what was made where it names none
 * @param part the second thing that the path names, or what was made
 */
record Act(String operation, Thing resource, Thing part) {

  private static final String BASE = "/api/v1/";
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Only what is an id is taken from the path: whatever else was typed there stays out. */
  static Act on(String path, String operation, @Nullable Thing made) {
    Thing first = Thing.NOTHING;
    Thing second = Thing.NOTHING;
    List<String> steps =
        List.of((path.startsWith(BASE) ? path.substring(BASE.length()) : "").split("/"));
    for (int i = 1; i < steps.size(); i++) {
      if (ID.matcher(steps.get(i)).matches() && !ID.matcher(steps.get(i - 1)).matches()) {
        Thing found = new Thing(steps.get(i - 1), UUID.fromString(steps.get(i)));
        if (first.id() == null) {
          first = found;
        } else if (second.id() == null) {
          second = found;
        }
      }
    }
    if (made == null) {
      return new Act(operation, first, second);
    }
    return first.id() == null ? new Act(operation, made, second) : new Act(operation, first, made);
  }
}
