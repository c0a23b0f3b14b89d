package org.shiliu.platform.testing.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

/** The compiled test classes of this module. */
final class TestClasses {

  private static final Path ROOT = Path.of("target/test-classes");

  private TestClasses() {}

  /** The names of those that run against the service. */
  static Set<String> withService() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> ROOT.relativize(file).toString())
          .filter(file -> file.endsWith("Test.class"))
          .map(file -> file.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .map(TestClasses::load)
          .filter(test -> !test.isInterface() && isAnnotated(test, QuarkusTest.class))
          .map(Class::getName)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
