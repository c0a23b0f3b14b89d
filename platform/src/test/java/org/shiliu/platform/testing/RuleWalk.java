package org.shiliu.platform.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shiliu.platform.refusal.Rule;
import org.shiliu.platform.refusal.Sentences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Finds every rule of a service and what is missing from it. */
public final class RuleWalk {

  private RuleWalk() {}

  /** Every constant of every enum that implements {@link Rule}, below {@code org.shiliu}. */
  public static List<Rule> rules() {
    List<Rule> found = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.shiliu")) {
      if (type.isEnum() && type.isAssignableTo(Rule.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          found.add((Rule) constant);
        }
      }
    }
    return found;
  }

  /**
   * One line for each rule without a source or a sentence, and for each code used twice; empty when
   * all is well.
   */
  public static List<String> gaps() {
    Sentences sentences = new Sentences();
    Map<String, Rule> byCode = new HashMap<>();
    List<String> gaps = new ArrayList<>();
    for (Rule rule : rules()) {
      if (rule.source() == null || rule.source().isBlank()) {
        gaps.add(rule.name() + " has no source");
      }
      if (!sentences.complete(rule.name())) {
        gaps.add(rule.name() + " lacks a sentence in one of the languages");
      }
      if (byCode.put(rule.name(), rule) != null) {
        gaps.add(rule.name() + " is the code of two rules");
      }
    }
    return gaps;
  }
}
