package org.shiliu.standalone.fuzz;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Asks for one of the documented refusals that an operation has not given yet. */
final class Provocation {
  private Provocation() {}

  /** Makes a good request one that ought to be answered so; leaves it when nobody knows how. */
  static void provoke(Draft draft, int status, Random dice) {
    switch (status) {
      case 304 -> draft.header("If-None-Match", "*");
      case 401 -> draft.dropHeader("Authorization");
      case 404 -> draft.path.replaceAll((name, id) -> new UUID(dice.nextLong(), 1).toString());
      case 406 -> draft.header("Accept", "text/csv");
      case 412 -> draft.header("If-Match", "\"v987654-0\"");
      case 413 -> {
        draft.body = new byte[draft.json == null ? 11_000_000 : 1_100_000];
        draft.chunked = draft.json != null && dice.nextBoolean();
      }
      case 415 -> draft.header("Content-Type", "text/plain");
      case 422 -> empty(draft);
      case 428 -> draft.dropHeader("If-Match");
      default -> {
        return;
      }
    }
    draft.spoilt.add("for " + status);
  }

  /** Texts without content, and limits beyond all bounds. */
  private static void empty(Draft draft) {
    List<Operation.Parameter> query = draft.operation.parameters("query");
    if (query.stream().anyMatch(one -> one.name().equals("limit"))) {
      draft.query.removeIf(one -> one.startsWith("limit="));
      draft.query.add("limit=0");
    }
    if (draft.json instanceof tools.jackson.databind.node.ObjectNode object) {
      for (String field : List.copyOf(object.propertyNames())) {
        if (object.get(field).isString()) {
          object.put(field, " ");
          return;
        }
      }
    }
  }
}
