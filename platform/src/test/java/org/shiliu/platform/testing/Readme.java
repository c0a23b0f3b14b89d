package org.shiliu.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README, as far as a service's code must agree with it. */
public final class Readme {

  private Readme() {}

  /** The Mermaid source of the state diagram between the markers of this enum. */
  public static String diagram(String status) {
    try {
      String text = Files.readString(Path.of("../README.md"));
      String start = "<!-- state diagram: " + status + " -->\n```mermaid\n";
      int from = text.indexOf(start) + start.length();
      return text.substring(from, text.indexOf("```", from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
