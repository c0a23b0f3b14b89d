package org.shiliu.platform.testing.statements;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The highest cost of each operation in this run, and the test classes that took part. Kept in the
 * system's properties: the tests of one run lie in several class loaders, which share no statics.
 */
record Measured(int statements, String summary) {

  private static final String OPERATION = "shiliu.statements.of.";
  private static final String CLASS = "shiliu.statements.in.";

  static synchronized void note(String operation, Measured call) {
    if (of(operation).filter(before -> before.statements >= call.statements).isEmpty()) {
      System.setProperty(OPERATION + operation, call.statements + " " + call.summary);
    }
  }

  static Optional<Measured> of(String operation) {
    return Optional.ofNullable(System.getProperty(OPERATION + operation))
        .map(value -> value.split(" ", 2))
        .map(parts -> new Measured(Integer.parseInt(parts[0]), parts[1]));
  }

  static void ran(Class<?> test) {
    System.setProperty(CLASS + test.getName(), "");
  }

  static Set<String> testClasses() {
    Set<String> names = new TreeSet<>();
    for (String property : System.getProperties().stringPropertyNames()) {
      if (property.startsWith(CLASS)) {
        names.add(property.substring(CLASS.length()));
      }
    }
    return names;
  }
}
