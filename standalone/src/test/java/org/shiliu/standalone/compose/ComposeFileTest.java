package org.shiliu.standalone.compose;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ComposeFileTest {

  private final ComposeFile compose = ComposeFile.read();

  @Test
  void givesNoVariableADefault() {
    assertFalse(compose.placeholders().isEmpty());
    compose
        .placeholders()
        .forEach(
            (name, rests) -> rests.forEach(rest -> assertTrue(rest.startsWith(":?"), name + rest)));
  }

  @Test
  void takesEverySecretFromOutside() {
    List<String> written = new ArrayList<>();
    for (String service : List.of("postgres", "keycloak", "mediation-service", "wish-service")) {
      Map<String, String> environment = compose.environment(service);
      assertFalse(environment.isEmpty(), service);
      environment.forEach(
          (name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|_KEY)$") && !value.startsWith("${")) {
              written.add(service + " " + name);
            }
          });
    }
    assertEquals(List.of(), written);
  }

  @Test
  void asksForWhatTheExampleNamesAndForNothingElse() {
    Set<String> named = new TreeSet<>();
    for (String line : ComposeFile.lines(".env.example")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        assertTrue(line.matches("[A-Z0-9_]+="), "a value is committed: " + line);
        named.add(line.substring(0, line.length() - 1));
      }
    }
    assertEquals(named, new TreeSet<>(compose.placeholders().keySet()));
  }

  @Test
  void opensPortsOnThisMachineOnly() {
    for (String service : List.of("keycloak", "mediation-service", "wish-service")) {
      List<String> ports = compose.section(service, "ports");
      assertEquals(1, ports.size(), service);
      assertTrue(ports.get(0).contains("127.0.0.1:808"), ports.get(0));
    }
    assertEquals(List.of(), compose.section("postgres", "ports"));
  }

  @Test
  void watchesTheHealthOfEveryService() {
    for (String service : List.of("postgres", "keycloak", "mediation-service", "wish-service")) {
      assertFalse(compose.section(service, "healthcheck").isEmpty(), service);
    }
  }

  @Test
  void mountsOnlyFilesThatExist() {
    for (String service : List.of("postgres", "keycloak")) {
      for (String volume : compose.section(service, "volumes")) {
        String source = volume.strip().substring(2).split(":")[0];
        if (source.startsWith("./")) {
          assertTrue(Files.isRegularFile(ComposeFile.HOME.resolve(source)), source);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wish-service", "mediation-service"})
  void buildsImagesFromWhatIsThere(String service) {
    List<String> steps = ComposeFile.lines(service + "/Dockerfile");
    List<String> missing = new ArrayList<>();
    for (String step : steps) {
      if (step.startsWith("COPY ") && !step.contains("--from")) {
        List<String> words = List.of(step.split(" "));
        for (String source : words.subList(1, words.size() - 1)) {
          if (!Files.exists(ComposeFile.HOME.resolve(source))) {
            missing.add(source);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(steps.contains("USER 10001:10001"), "runs as root");
    String port = compose.environment(service).get("QUARKUS_HTTP_PORT");
    assertNotNull(port);
    assertTrue(steps.contains("EXPOSE " + port.replace("\"", "")));
  }
}
