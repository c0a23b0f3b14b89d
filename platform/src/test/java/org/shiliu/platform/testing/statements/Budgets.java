package org.shiliu.platform.testing.statements;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How many SQL statements each operation may need, the begin and the end of its transactions
 * included; the highest of all its ways counts. A change is accepted by running the whole suite
 * once with {@code -Dstatements.accept=true}, which writes the file.
 */
public final class Budgets {

  private static final Path FILE = Path.of("src/test/resources/statement-budgets.properties");
  private static final String ACCEPT = "statements.accept";
  private static final String HEAD =
      """
      # How many SQL statements each operation may need at most, the begin and the end of its transactions
      # included, and which they were in the call that needed most. An Idempotency-Key may add three. Written by
      # running the whole suite with -D%s=true; look at each number that grew before you commit it.
      """
          .formatted(ACCEPT);

  private final Map<String, Integer> budgets;

  Budgets(Map<String, Integer> budgets) {
    this.budgets = budgets;
  }

  static Budgets written() {
    Properties file = new Properties();
    if (Files.exists(FILE)) {
      try (Reader reader = Files.newBufferedReader(FILE)) {
        file.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, Integer> all = new TreeMap<>();
    file.stringPropertyNames()
        .forEach(id -> all.put(id, Integer.valueOf(file.getProperty(id).trim())));
    return new Budgets(all);
  }

  /**
   * Holds one call to its operation's budget.
   *
   * @param extra what the call may need on top of it
   */
  void hold(String operation, List<String> statements, int extra) {
    int needed = statements.size() - extra;
    Measured.note(operation, new Measured(needed, Summary.of(statements)));
    Integer budget = budgets.get(operation);
    if (budget == null || needed <= budget || accepting()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    text.append("%s needed %d SQL statements; its budget".formatted(operation, needed));
    text.append(" is %d (%s). They were, in order:".formatted(budget, FILE));
    statements.forEach(sql -> text.append("\n  ").append(sql));
    throw new AssertionError(text);
  }

  /**
   * Fails when the document has an operation that no test called with success or that has no
   * budget, or when a budget belongs to no operation. To be called by a test that Quarkus doesn't
   * run: those come last. Given up when only a part of the suite ran.
   */
  public static void checkAll() {
    assumeTrue(
        Measured.testClasses().containsAll(TestClasses.withService()), "only a part of the tests");
    DocumentedOperations operations = DocumentedOperations.committed();
    if (accepting()) {
      write(operations);
      return;
    }
    List<String> found = written().gaps(operations);
    if (!found.isEmpty()) {
      throw new AssertionError(FILE + ":\n  " + String.join("\n  ", found));
    }
  }

  private List<String> gaps(DocumentedOperations operations) {
    List<String> found = new ArrayList<>();
    for (String id : operations.ids()) {
      if (Measured.of(id).isEmpty()) {
        found.add(id + " was never called with success; write a test that does");
      }
      if (!budgets.containsKey(id)) {
        found.add(id + " has no budget; run the whole suite once with -D" + ACCEPT + "=true");
      }
    }
    for (String id : budgets.keySet()) {
      if (!operations.ids().contains(id)) {
        found.add(id + " has a budget but is no operation");
      }
    }
    return found;
  }

  private static void write(DocumentedOperations operations) {
    StringBuilder text = new StringBuilder(HEAD);
    for (String id : operations.ids()) {
      Measured.of(id)
          .ifPresent(
              most ->
                  text.append(
                      "\n# %s\n%s = %d\n".formatted(most.summary(), id, most.statements())));
    }
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean accepting() {
    return Boolean.getBoolean(ACCEPT);
  }
}
