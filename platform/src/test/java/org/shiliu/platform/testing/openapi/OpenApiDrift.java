package org.shiliu.platform.testing.openapi;

import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the committed document the served one. A change is accepted by running the test once with
 * {@code -Dopenapi.accept=true}, which writes the file; one that breaks a client only with {@code
 * -Dopenapi.accept=breaking}.
 */
public final class OpenApiDrift {

  private static final String ACCEPT = "openapi.accept";

  private OpenApiDrift() {}

  /** Fails when the served document is not the committed one, or breaks a client of it. */
  public static void check() {
    String served = Documents.served();
    String committed = Documents.committed();
    Path written = Path.of("target/openapi.served.yaml");
    Documents.write(written, served);
    String accept = System.getProperty(ACCEPT, "");
    List<String> breaks =
        committed.isEmpty()
            ? List.of()
            : BreakingChanges.between(Documents.parse(committed), Documents.parse(served));
    if (!breaks.isEmpty() && !"breaking".equals(accept)) {
      throw new AssertionError(
          "The served document breaks clients of "
              + Documents.COMMITTED
              + ":\n  "
              + String.join("\n  ", breaks)
              + "\nMend it, or, when it is meant, run this test once with -D"
              + ACCEPT
              + "=breaking");
    }
    if (served.equals(committed)) {
      return;
    }
    if (!accept.isEmpty()) {
      Documents.write(Documents.COMMITTED, served);
      return;
    }
    throw new AssertionError(
        "The served document is not the committed one. First difference:\n"
            + firstDifference(committed, served)
            + "\nCompare "
            + Documents.COMMITTED
            + " with "
            + written
            + "; to accept it run this test once with -D"
            + ACCEPT
            + "=true");
  }

  private static String firstDifference(String committed, String served) {
    String[] old = committed.split("\n");
    String[] now = served.split("\n");
    for (int line = 0; line < Math.max(old.length, now.length); line++) {
      String before = line < old.length ? old[line] : "(end)";
      String after = line < now.length ? now[line] : "(end)";
      if (!before.equals(after)) {
        return "  line " + (line + 1) + "\n  - " + before + "\n  + " + after;
      }
    }
    return "  line endings only";
  }
}
