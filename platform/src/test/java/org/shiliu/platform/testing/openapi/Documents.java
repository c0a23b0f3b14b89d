package org.shiliu.platform.testing.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import static io.restassured.RestAssured.given;

/** The API documents of a service: the two that it serves, and the one that is committed. */
public final class Documents {

  static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

  private static final String DEMONSTRATION = "http://127.0.0.1:8083/shiliu";

  private Documents() {}

  /**
   * The English document, with the sign-in addresses of the demonstration: those of a test differ
   * each time.
   */
  static String served() {
    return given()
        .accept("application/yaml")
        .get("/q/openapi")
        .asString()
        .replaceAll("authorizationUrl: \\S+", "authorizationUrl: " + DEMONSTRATION + "/authorize")
        .replaceAll("tokenUrl: \\S+", "tokenUrl: " + DEMONSTRATION + "/token");
  }

  static JsonNode english() {
    return json("/q/openapi");
  }

  static JsonNode chinese() {
    return json("/q/openapi-zh");
  }

  /** The committed document; empty when there is none yet. */
  public static String committed() {
    try {
      return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** YAML as a tree. */
  public static JsonNode parse(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String path) {
    try {
      return new ObjectMapper()
          .readTree(given().queryParam("format", "json").get(path).asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
