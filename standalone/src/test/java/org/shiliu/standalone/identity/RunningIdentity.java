package org.shiliu.standalone.identity;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The identity's program, started as the launcher starts it. */
final class RunningIdentity implements AutoCloseable {
  static final String REDIRECT = "http://127.0.0.1:8081/q/swagger-ui/oauth2-redirect.html";
  static final String ORIGIN = "http://127.0.0.1:8081";
  static final String SECRET = "a-secret-of-the-test";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  private RunningIdentity(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Process program(int port, Path key, Map<String, String> more) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            IdentityMain.class.getName());
    Map<String, String> environment = new HashMap<>();
    environment.put("SHILIU_IDENTITY_PORT", Integer.toString(port));
    environment.put("SHILIU_IDENTITY_KEY", key.toString());
    environment.put(
        "SHILIU_IDENTITY_REDIRECTS",
        REDIRECT + ",http://localhost:8081/q/swagger-ui/oauth2-redirect.html");
    environment.put("SHILIU_IDENTITY_CLIENTS", "wish-service=" + SECRET);
    environment.put("SHILIU_LIFELINE", "stdin");
    environment.putAll(more);
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  static RunningIdentity start(Path key) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    RunningIdentity identity = new RunningIdentity(program(port, key, Map.of()), port);
    for (int attempt = 0; attempt < 600 && identity.process.isAlive(); attempt++) {
      try {
        if (identity.get("/shiliu/jwks").statusCode() == 200) {
          return identity;
        }
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    throw new IOException("the identity did not start");
  }

  String issuer() {
    return "http://127.0.0.1:" + port + "/shiliu";
  }

  int port() {
    return port;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> token(Map<String, String> form) throws IOException, InterruptedException {
    return post("/shiliu/token", form, Map.of());
  }

  HttpResponse<String> post(String path, Map<String, String> form, Map<String, String> headers)
      throws IOException, InterruptedException {
    return post(path, form(form), headers);
  }

  HttpResponse<String> post(String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.builder().build().readTree(response.body());
  }

  /** Ends its standard input, as the launcher's death would. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
