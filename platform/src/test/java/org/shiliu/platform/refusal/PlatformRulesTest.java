package org.shiliu.platform.refusal;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shiliu.platform.testing.RuleWalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlatformRulesTest {

  private final Sentences sentences = new Sentences();

  @Test
  void everyRuleHasASourceAndSaysItInBothLanguages() {
    assertFalse(RuleWalk.rules().isEmpty());
    assertEquals(List.of(), RuleWalk.gaps());
  }

  @ParameterizedTest
  @EnumSource(Answer.class)
  void everyAnswerHasATitleInBothLanguages(Answer answer) {
    assertTrue(sentences.complete("title." + answer.status()), answer.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN | zh",
        "zh-TW;q=0.9, en;q=0.5 | zh",
        "en-GB | en",
        "bo | en",
        "* | en",
        " | en",
        "??? | en"
      })
  void choosesTheLanguageThatTheCallerAsksFor(String header, String expected) {
    assertEquals(Locale.forLanguageTag(expected), Languages.choose(header));
  }

  @Test
  void aProblemCarriesCodeSourceAndTheOffendingFields() {
    Refusal refusal = Refusal.of(PlatformRule.UNKNOWN_FIELD, "nme").at("nme").with("hint", "name");
    Problem problem =
        new ProblemWriter(sentences).problem(refusal, Locale.CHINESE, "/api/v1/things");
    assertEquals(400, problem.status());
    assertEquals("UNKNOWN_FIELD", problem.code());
    assertEquals("不认识字段“nme”。请删除它，或对照接口文档检查拼写。", problem.detail());
    assertEquals(List.of(new Violation("nme", problem.detail())), problem.violations());
    assertEquals("name", problem.members().get("hint"));
  }
}
