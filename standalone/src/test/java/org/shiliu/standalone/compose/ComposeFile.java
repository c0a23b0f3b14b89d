package org.shiliu.standalone.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The repository's {@code docker-compose.yml}, read by its indentation: services at two blanks,
 * sections at four, entries at six. A file laid out otherwise yields nothing, and the tests say so.
 */
final class ComposeFile {

  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern ENTRY = Pattern.compile("^ {6}([A-Z][A-Z0-9_]*): (.*)$");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+)([^}]*)}");

  private final List<String> lines;

  private ComposeFile(List<String> lines) {
    this.lines = lines;
  }

  static ComposeFile read() {
    return new ComposeFile(lines("docker-compose.yml"));
  }

  static List<String> lines(String file) {
    try {
      return Files.readAllLines(HOME.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The environment of one service, in the file's order. */
  Map<String, String> environment(String service) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String line : section(service, "environment")) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        found.put(entry.group(1), entry.group(2));
      }
    }
    return found;
  }

  /** The lines of one section of one service. */
  List<String> section(String service, String section) {
    boolean inService = false;
    boolean inSection = false;
    List<String> found = new java.util.ArrayList<>();
    for (String line : lines) {
      if (line.matches("^ {0,2}[a-z].*")) {
        inService = line.equals("  " + service + ":");
      } else if (line.matches("^ {4}\\S.*")) {
        inSection = line.equals("    " + section + ":");
      } else if (inService && inSection && !line.isBlank()) {
        found.add(line);
      }
    }
    return found;
  }

  /** The variables that the file takes from outside, each with what follows its name. */
  Map<String, Set<String>> placeholders() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher placeholder = PLACEHOLDER.matcher(line);
      while (placeholder.find()) {
        found
            .computeIfAbsent(placeholder.group(1), name -> new TreeSet<>())
            .add(placeholder.group(2));
      }
    }
    return found;
  }
}
