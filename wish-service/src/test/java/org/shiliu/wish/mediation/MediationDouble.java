package org.shiliu.wish.mediation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.eclipse.microprofile.config.ConfigProvider;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A real HTTP server at the address where the mediation service is expected. */
final class MediationDouble implements AutoCloseable {

  private final WireMockServer server;

  /** Listens where {@code shiliu.neighbour.url} points; nobody else does. */
  MediationDouble() {
    URI address = ConfigProvider.getConfig().getValue("shiliu.neighbour.url", URI.class);
    server = new WireMockServer(WireMockConfiguration.options().port(address.getPort()));
    server.start();
    warmUp(address);
  }

  /** The first answer of a young server can take longer than a caller's patience. */
  private static void warmUp(URI address) {
    try (InputStream answer = address.resolve("/__admin/mappings").toURL().openStream()) {
      answer.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  /** How the operation is answered from now on when the request names the id. */
  MappingBuilder whenCalled(String operation, Object id) {
    return post(urlEqualTo("/api/v1/exchange/" + operation))
        .withRequestBody(containing(id.toString()));
  }

  void answers(String operation, Object id, ResponseDefinitionBuilder answer) {
    server.stubFor(whenCalled(operation, id).willReturn(answer));
  }

  void answers(MappingBuilder stub) {
    server.stubFor(stub);
  }

  static ResponseDefinitionBuilder taken(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(body);
  }

  static ResponseDefinitionBuilder problem(int status, String code, String detail) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/problem+json")
        .withBody(
            "{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}".formatted(status, code, detail));
  }

  /** The calls of an operation that named the id, in the order of their arrival. */
  List<LoggedRequest> calls(String operation, Object id) {
    return server.findAll(
        postRequestedFor(urlEqualTo("/api/v1/exchange/" + operation))
            .withRequestBody(containing(id.toString())));
  }

  /** Waits until the operation was called with the id this often. */
  List<LoggedRequest> await(String operation, Object id, int calls) {
    await(() -> calls(operation, id).size() >= calls);
    return calls(operation, id);
  }

  /** Waits at most 20 s. */
  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited 20 s in vain");
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Whether no message about the subject waits any more. */
  static boolean nothingWaits(UUID subject) {
    return org.shiliu.platform.testing.Database.asOwner(
            "select 1 from scheduled_tasks where task_name = 'delivery'"
                + " and convert_from(task_data, 'UTF8') like '%"
                + subject
                + "%'")
        .isEmpty();
  }
}
