package org.shiliu.standalone.demo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.standalone.launcher.StartFailure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How the loader behaves towards a service that answers as it likes. */
class DeskTest {
  private static final int HANGS_UP = 0;

  private final List<String> keys = new ArrayList<>();
  private final List<Integer> statuses = new ArrayList<>();
  private HttpServer service;
  private Desk desk;

  @BeforeEach
  void start() throws IOException {
    service = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    service.createContext("/", this::answer);
    service.start();
    desk =
        new Desk(
            HttpClient.newHttpClient(),
            "http://127.0.0.1:" + service.getAddress().getPort(),
            "a-token");
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    int status = statuses.remove(0);
    if (status == HANGS_UP) {
      exchange.close();
      return;
    }
    if (status == 429 || status == 404 || status == 202) {
      exchange.getResponseHeaders().add("Retry-After", "0");
    }
    byte[] body = "{\"detail\":\"because\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void sendsTheSameKeyForTheSameRowAndAnotherForAnother() throws Exception {
    statuses.addAll(List.of(201, 201, 201));
    desk.post("/units", Map.of("id", "one", "name", "a"));
    desk.post("/units", Map.of("id", "one", "name", "a"));
    desk.post("/units", Map.of("id", "two", "name", "a"));
    assertEquals(keys.get(0), keys.get(1));
    assertTrue(!keys.get(0).equals(keys.get(2)));
  }

  @Test
  void sendsAnotherKeyForTheSecondOfEqualSteps() throws Exception {
    statuses.addAll(List.of(200, 200));
    desk.postAgain("/claims/one/fulfilment", 1, Map.of());
    desk.postAgain("/claims/one/fulfilment", 2, Map.of());
    assertTrue(!keys.get(0).equals(keys.get(1)));
  }

  @Test
  void waitsForWhatIsOnItsWayAndForASilentNeighbour() throws Exception {
    statuses.addAll(List.of(404, 202, 200));
    assertFalse(desk.postOnceThere("/cases/one/withdrawal", Map.of()).isEmpty());
    statuses.add(404);
    assertThrows(StartFailure.class, () -> desk.post("/cases/one/withdrawal", Map.of()));
  }

  @Test
  void asksAgainWithTheSameKeyWhenTheConnectionBreaks() throws Exception {
    statuses.addAll(List.of(HANGS_UP, HANGS_UP, 201));
    desk.post("/units", Map.of("id", "one"));
    assertEquals(keys.get(0), keys.get(2));
  }

  @Test
  void takesARowThatIsThereAlreadyForLoaded() throws Exception {
    statuses.add(409);
    assertTrue(desk.post("/units", Map.of("id", "one")).isEmpty());
  }

  @Test
  void waitsWhenItIsAskedTo() throws Exception {
    statuses.addAll(List.of(429, 201));
    assertEquals("because", desk.post("/units", Map.of("id", "one")).get("detail").asString());
    assertEquals(keys.get(0), keys.get(1));
  }

  @Test
  void repeatsTheServicesOwnWordsWhenItRefuses() {
    statuses.add(422);
    StartFailure failure =
        assertThrows(StartFailure.class, () -> desk.post("/units", Map.of("id", "one")));
    assertTrue(failure.getMessage().contains("because"), failure.getMessage());
  }
}
