package org.shiliu.mediation.rules;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.platform.refusal.Rule;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.RuleWalk;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every rule of the main path: a request that provokes it, its status, both languages. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class EveryRuleTest {

  private static List<Rule> found;
  private static final Provocations PROVOKED = Provocations.ofTheMainPath();

  static Stream<String> provoked() {
    return PROVOKED.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("provoked")
  void refusesWithItsCodeAndStatus(String code) {
    Rule rule = rules().stream().filter(one -> one.name().equals(code)).findFirst().orElseThrow();
    Response answer = PROVOKED.all().get(code).get();
    assertAll(
        () -> assertEquals(code, answer.path("code"), answer.asString()),
        () -> assertEquals(rule.answer().status(), answer.statusCode()),
        () -> assertEquals(rule.source(), answer.path("source")),
        () -> assertTrue(answer.contentType().startsWith("application/problem+json")));
  }

  @Test
  void everyRuleOfTheMainPathIsProvokedHere() {
    TreeSet<String> missing = new TreeSet<>();
    rules().forEach(rule -> missing.add(rule.name()));
    missing.removeAll(PROVOKED.all().keySet());
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void everyRuleHasACodeASourceAndBothSentences() {
    assertEquals(List.of(), RuleWalk.gaps());
  }

  /** Looked for once, and not before a test runs: then the service's own classes are loaded. */
  private static List<Rule> rules() {
    if (found == null) {
      found = find();
    }
    return found;
  }

  private static List<Rule> find() {
    List<String> elsewhere =
        List.of(
            "org.shiliu.mediation.exchange",
            "org.shiliu.mediation.wishservice",
            "org.shiliu.mediation.linkedwishes");
    return RuleWalk.rules().stream()
        .filter(rule -> rule.getClass().getName().startsWith("org.shiliu.mediation."))
        .filter(rule -> elsewhere.stream().noneMatch(rule.getClass().getName()::startsWith))
        .toList();
  }
}
