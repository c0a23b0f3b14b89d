package org.shiliu.platform.refusal;

/**
 * A rule of a feature, as an enum constant: its name is the public, stable code of the refusal, its
 * sentence stands under that name in {@code rules_en.properties} and {@code rules_zh.properties} of
 * the module that declares it.
 */
public interface Rule {

  /** The public code, for example {@code ALREADY_CLAIMED}; unique over all rules of a service. */
  String name();

  /** What the caller is answered when the rule is broken. */
  Answer answer();

  /** Law and article, or {@code house rule}. */
  String source();
}
