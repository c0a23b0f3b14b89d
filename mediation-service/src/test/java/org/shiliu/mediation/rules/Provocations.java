package org.shiliu.mediation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.shiliu.mediation.support.Story;

import io.restassured.response.Response;

/** For each rule a request that breaks it. */
final class Provocations {

  private final Map<String, Supplier<Response>> all = new TreeMap<>();
  private final Map<String, Story> stages = new HashMap<>();

  /** Those of the whole main path. */
  static Provocations ofTheMainPath() {
    Provocations rules = new Provocations();
    IntakeRules.filing(rules);
    IntakeRules.intake(rules);
    AppointmentRules.appointment(rules);
    AppointmentRules.sessions(rules);
    AgreementRules.agreement(rules);
    PerformanceRules.performance(rules);
    PerformanceRules.endings(rules);
    return rules;
  }

  void on(String code, Supplier<Response> request) {
    all.put(code, request);
  }

  Map<String, Supplier<Response>> all() {
    return all;
  }

  /** A case at a stage, for requests that leave it as it is: a refusal changes nothing. */
  Story shared(String stage, UnaryOperator<Story> upTo) {
    return stages.computeIfAbsent(stage, name -> upTo.apply(new Story()));
  }

  static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    body.put(field, value);
    return body;
  }
}
