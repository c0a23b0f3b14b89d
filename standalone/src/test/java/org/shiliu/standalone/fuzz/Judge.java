package org.shiliu.standalone.fuzz;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an answer against the document and against what is true of every answer. */
final class Judge {
  private static final Pattern LEAK =
      Pattern.compile(
          "\\sat"
              + " [a-z]+(\\.[\\w$]+)+\\(|Exception|(org|io|com|java|jakarta)\\.[a-z]+\\.[a-z]+\\.[A-Z]"
              + "|\\b(org\\.(shiliu|hibernate|postgresql|jboss)|io\\.(quarkus|vertx|netty)|com\\.fasterxml|java\\.(lang|util|time))\\b|SQLSTATE|(?i)\\b(select|insert|update)\\s.{1,200}\\s(from|into|set)\\s|violates"
              + " .* constraint");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+: ?[\\x20-\\x7e]*");

  private final List<String> complaints = new ArrayList<>();

  /** What is wrong with an answer, in short sentences that are alike for the like. */
  static List<String> judge(Draft draft, Answer answer, JsonNode[] view) {
    Judge judge = new Judge();
    judge.everyAnswer(answer);
    if (!Limits.bareAnswer(draft, answer)) {
      judge.common(draft, answer);
      judge.documented(draft, answer, view);
    }
    return judge.complaints;
  }

  private void everyAnswer(Answer answer) {
    if (answer.status() >= 500) {
      complaints.add("answers " + answer.status());
    }
    if (answer.millis() > Wire.PATIENCE_MILLIS) {
      complaints.add("hangs");
    }
    for (String line : answer.headers()) {
      if (!HEADER.matcher(line).matches()) {
        complaints.add("a header line of odd bytes");
      }
    }
    if (answer.header(Hostile.INJECTED).isPresent()) {
      complaints.add("a header that the request brought in");
    }
  }

  private void common(Draft draft, Answer answer) {
    if (answer.header("X-Correlation-Id").isEmpty()) {
      complaints.add("no correlation id");
    }
    if (answer.status() >= 400 && !draft.method.equals("HEAD")) {
      problem(draft, answer);
    }
  }

  private void problem(Draft draft, Answer answer) {
    if (!answer.mediaType().equals("application/problem+json")) {
      complaints.add(answer.status() + " as " + answer.mediaType() + ", no problem");
      return;
    }
    JsonNode problem = json(answer);
    if (problem == null) {
      return;
    }
    for (String flaw : draft.operation.service().flaws("Problem", problem)) {
      complaints.add("problem " + flaw);
    }
    if (problem.path("status").asInt(0) != answer.status()) {
      complaints.add("a problem of another status than its answer");
    }
    if (LEAK.matcher(problem.toString()).find()) {
      complaints.add("a problem that tells of the inside");
    }
    for (String must : List.of("title", "detail")) {
      if (problem.path(must).asString("").isBlank()) {
        complaints.add("a problem without " + must);
      }
    }
  }

  private void documented(Draft draft, Answer answer, JsonNode[] view) {
    if (draft.astray) {
      return;
    }
    Map<String, String> content = draft.operation.answers().get(answer.status());
    if (content == null) {
      if (!Limits.ofHttpItself(draft, answer)) {
        complaints.add(answer.status() + " is not documented");
      }
      return;
    }
    if (answer.status() >= 300) {
      return;
    }
    if (!content.containsKey(answer.mediaType())) {
      complaints.add("media type " + answer.mediaType() + " is not documented");
      return;
    }
    String name = content.get(answer.mediaType());
    if (name != null) {
      view[0] = json(answer);
      if (view[0] != null) {
        for (String flaw : draft.operation.service().flaws(name, view[0])) {
          complaints.add(name + " " + flaw.replaceAll("\\[\\d+\\]|/\\d+", "[]"));
        }
      }
      if (answer.header("ETag").isEmpty()) {
        complaints.add("no ETag");
      }
    }
    if (answer.status() == 201 && answer.header("Location").isEmpty()) {
      complaints.add("no Location");
    }
  }

  private JsonNode json(Answer answer) {
    try {
      return JsonMapper.shared().readTree(answer.text());
    } catch (CharacterCodingException | JacksonException broken) {
      complaints.add(answer.status() + " with a body that is no JSON");
      return null;
    }
  }
}
