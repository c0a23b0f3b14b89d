package org.shiliu.platform.delivery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows the neighbour beside our own readiness, reachable or degraded. It never makes us unready:
 * without it everything works on and messages wait.
 */
@Readiness
@ApplicationScoped
class NeighbourHealth implements HealthCheck {

  private static final long KEPT_NANOS = Duration.ofSeconds(10).toNanos();
  private static final Duration DEADLINE = Duration.ofSeconds(1);

  private final NeighbourSettings settings;
  private final Neighbour neighbour;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(DEADLINE).build();
  private volatile Probe latest;

  private record Probe(boolean answered, long takenNanos) {}

  NeighbourHealth(NeighbourSettings settings, Neighbour neighbour) {
    this.settings = settings;
    this.neighbour = neighbour;
  }

  @Override
  public HealthCheckResponse call() {
    boolean reachable = answers();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("neighbour")
            .up()
            .withData("url", settings.url().toString())
            .withData(
                "state", reachable && neighbour.silence().isEmpty() ? "reachable" : "degraded");
    neighbour
        .silence()
        .ifPresent(
            silence ->
                answer
                    .withData("silentSince", silence.since().toString())
                    .withData("reason", silence.reason()));
    return answer.build();
  }

  private boolean answers() {
    Probe last = latest;
    if (last == null || System.nanoTime() - last.takenNanos > KEPT_NANOS) {
      last = new Probe(ask(), System.nanoTime());
      latest = last;
    }
    return last.answered;
  }

  private boolean ask() {
    HttpRequest request =
        HttpRequest.newBuilder(settings.url().resolve("/q/health/live")).timeout(DEADLINE).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
    } catch (IOException silent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
