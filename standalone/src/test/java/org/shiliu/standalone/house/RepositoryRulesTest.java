package org.shiliu.standalone.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RepositoryRulesTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of("platform", "mediation-service", "wish-service", "standalone");

  private static final int LONGEST_CLASS = 250;

  // a test tells a story from its beginning to its end; cut in two, neither half can be followed
  private static final int LONGEST_TEST = 350;

  private static final int LONGEST_DECISION = 40;

  // written so that this file does not name itself
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
  private static final Pattern EMPTY_NAME =
      Pattern.compile("(I[A-Z][a-z]+.*|.*(Impl|Dto|Manager|Helper|Utils?)|Abstract.+)\\.java");

  private static List<Path> files(String below, String ending) {
    return MODULES.stream()
        .map(module -> HOME.resolve(module).resolve(below))
        .filter(Files::isDirectory)
        .flatMap(RepositoryRulesTest::walk)
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Stream<Path> files) {
    return files.map(file -> HOME.relativize(file).toString()).sorted().toList();
  }

  private static List<Path> javaFiles() {
    return files("src", ".java");
  }

  @Test
  void noClassIsTooLongToReadInOneSitting() {
    assertTrue(javaFiles().size() > 100, "the sources were not found from " + HOME);
    assertEquals(List.of(), longerThan(LONGEST_CLASS, files("src/main/java", ".java")));
    assertEquals(List.of(), longerThan(LONGEST_TEST, files("src/test/java", ".java")));
  }

  private static List<String> longerThan(int limit, List<Path> files) {
    return names(files.stream().filter(file -> lines(file).size() > limit));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<Path> packages = new HashSet<>();
    files("src/main/java", ".java").forEach(file -> packages.add(file.getParent()));
    assertEquals(
        List.of(),
        names(packages.stream().filter(p -> !Files.exists(p.resolve("package-info.java")))));
  }

  @Test
  void nothingIsLeftForLater() {
    List<Path> all =
        Stream.of(".java", ".sql", ".properties", ".csv")
            .flatMap(ending -> files("src", ending).stream())
            .toList();
    assertEquals(
        List.of(),
        names(
            all.stream()
                .filter(file -> lines(file).stream().anyMatch(l -> UNFINISHED.matcher(l).find()))));
  }

  @Test
  void namesSayWhatAClassIs() {
    assertEquals(
        List.of(),
        names(
            javaFiles().stream()
                .filter(file -> EMPTY_NAME.matcher(file.getFileName().toString()).matches())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "ValidationMessages"})
  void bothLanguagesSayTheSameThings(String bundle) {
    List<Path> english = files("src/main/resources", "/" + bundle + "_en.properties");
    assertTrue(!english.isEmpty(), bundle);
    for (Path file : english) {
      Path chinese = file.resolveSibling(bundle + "_zh.properties");
      assertEquals(keys(file), keys(chinese), HOME.relativize(file).toString());
    }
  }

  @Test
  void migrationsSayWhyTheyAreThere() {
    List<Path> scripts = files("src/main/resources/db", ".sql");
    assertTrue(!scripts.isEmpty());
    assertEquals(
        List.of(), names(scripts.stream().filter(file -> !lines(file).get(0).startsWith("-- "))));
  }

  @Test
  void decisionsAreShortAndSayWhatTheyCost() {
    List<Path> decisions = walk(HOME.resolve("docs/decisions")).toList();
    assertTrue(!decisions.isEmpty());
    for (Path decision : decisions) {
      List<String> lines = lines(decision);
      assertTrue(lines.size() <= LONGEST_DECISION, decision + " has " + lines.size() + " lines");
      for (String part : List.of("Context", "Decision", "Cost", "When to revisit")) {
        assertTrue(lines.contains("## " + part), decision + " has no " + part);
      }
    }
  }

  private static Set<String> keys(Path bundle) {
    Properties sentences = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(sentences.stringPropertyNames());
  }
}
