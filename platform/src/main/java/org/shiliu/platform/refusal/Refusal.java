package org.shiliu.platform.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A broken rule. The only way in which our own code says no; {@link ProblemWriter} turns it into
 * RFC 9457 problem+json in the caller's language.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final transient Object[] arguments;
  private final transient List<Violation> violations = new ArrayList<>();
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();
  private Duration retryAfter;

  private Refusal(Rule rule, Object[] arguments) {
    // No stack trace: a refusal is an ordinary answer, and the losers of a claim must be cheap.
    super(rule.name(), null, false, false);
    this.rule = rule;
    this.arguments = arguments.clone();
  }

  /** A refusal by {@code rule}; the arguments fill {@code {0}}, {@code {1}} … of its sentence. */
  public static Refusal of(Rule rule, Object... arguments) {
    return new Refusal(rule, arguments);
  }

  /**
   * Names the offending field, as a path such as {@code items[0].quantity}; its text is the rule's
   * sentence.
   */
  public Refusal at(String field) {
    violations.add(new Violation(field, null));
    return this;
  }

  /** Names an offending field with a text of its own (already in the caller's language). */
  public Refusal at(String field, String text) {
    violations.add(new Violation(field, text));
    return this;
  }

  /** Says when a repetition makes sense; sent as Retry-After in whole seconds, at least 1. */
  public Refusal retryAfter(Duration pause) {
    this.retryAfter = pause;
    return this;
  }

  /** Adds an extension member to the problem, for example {@code cap}; never personal data. */
  public Refusal with(String member, Object value) {
    if (Problem.MEMBERS.contains(member)) {
      throw new IllegalArgumentException(member + " is a member of every problem");
    }
    members.put(member, value);
    return this;
  }

  /** Adds a response header, for example {@code Allow}. */
  public Refusal header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public Rule rule() {
    return rule;
  }

  Object[] arguments() {
    return arguments.clone();
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  Map<String, Object> members() {
    return members;
  }

  Map<String, String> headers() {
    return headers;
  }

  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
