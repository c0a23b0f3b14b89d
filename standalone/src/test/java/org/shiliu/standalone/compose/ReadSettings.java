package org.shiliu.standalone.compose;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The environment variables that a packaged service reads while it runs: those of the framework
 * from the configuration model that its jars carry, our own from the mappings and the names in our
 * classes. What is fixed at build time is not among them, because setting it has no effect.
 */
final class ReadSettings {

  private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
  private static final Pattern OWN_NAME = Pattern.compile("shiliu(\\.[a-z0-9-]+)+");

  private final Set<String> variables = new TreeSet<>();

  private ReadSettings() {}

  static ReadSettings of(String service) throws IOException {
    Path packaged = ComposeFile.HOME.resolve(service + "/target/quarkus-app");
    List<Path> jars = jars(packaged);
    ReadSettings settings = new ReadSettings();
    URL[] urls = jars.stream().map(ReadSettings::url).toArray(URL[]::new);
    try (URLClassLoader classes = new URLClassLoader(urls, null)) {
      for (Path jar : jars) {
        try (JarFile content = new JarFile(jar.toFile())) {
          settings.readFramework(content);
          if (isOurs(jar)) {
            settings.readOurs(content, classes);
          }
        }
      }
    }
    return settings;
  }

  Set<String> variables() {
    return variables;
  }

  private static List<Path> jars(Path packaged) throws IOException {
    try (Stream<Path> files = Files.walk(packaged)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  private static boolean isOurs(Path jar) {
    return jar.getParent().endsWith("app")
        || jar.getFileName().toString().startsWith("org.shiliu.");
  }

  private void readFramework(JarFile jar) throws IOException {
    if (jar.getEntry(MODEL) != null) {
      try (var in = jar.getInputStream(jar.getEntry(MODEL))) {
        readModel(JsonMapper.builder().build().readTree(in.readAllBytes()));
      }
    }
  }

  private void readModel(JsonNode node) {
    if (node.has("path") && "RUN_TIME".equals(node.path("phase").asString(""))) {
      variables.add(node.path("path").path("environmentVariable").asString(""));
    }
    for (JsonNode child : node) {
      readModel(child);
    }
  }

  private void readOurs(JarFile jar, ClassLoader classes) throws IOException {
    for (var entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
      String bytes;
      try (var in = jar.getInputStream(entry)) {
        bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      }
      Matcher name = OWN_NAME.matcher(bytes);
      while (name.find()) {
        variables.add(variable(name.group()));
      }
      if (bytes.contains("Lio/smallrye/config/ConfigMapping;")) {
        readMapping(entry.getName().replace('/', '.').replaceAll("\\.class$", ""), classes);
      }
    }
  }

  private void readMapping(String name, ClassLoader classes) {
    try {
      Class<?> mapping = Class.forName(name, false, classes);
      for (var annotation : mapping.getAnnotations()) {
        if (annotation.annotationType().getName().equals("io.smallrye.config.ConfigMapping")) {
          Object prefix = annotation.annotationType().getMethod("prefix").invoke(annotation);
          readProperties(mapping, prefix.toString());
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private void readProperties(Class<?> mapping, String prefix) {
    for (Method property : mapping.getMethods()) {
      String path = prefix + "." + kebab(property.getName());
      if (property.getReturnType().getName().startsWith("org.shiliu.")
          && property.getReturnType().isInterface()) {
        readProperties(property.getReturnType(), path);
      } else {
        variables.add(variable(path));
      }
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
