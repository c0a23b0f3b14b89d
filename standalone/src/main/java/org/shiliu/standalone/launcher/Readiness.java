package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Waits for several children at once, and notices when one of them dies instead. */
final class Readiness {
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Narration narration;

  Readiness(Narration narration) {
    this.narration = narration;
  }

  /**
   * Returns when every child answers 200 at its address.
   *
   * @throws StartFailure when one ends or stays silent for three minutes
   */
  void await(Map<Child, URI> children) throws InterruptedException {
    Map<Child, URI> waiting = new LinkedHashMap<>(children);
    Instant end = Instant.now().plus(PATIENCE);
    while (!waiting.isEmpty()) {
      waiting.entrySet().removeIf(this::arrived);
      for (Child child : waiting.keySet()) {
        if (!child.alive() || Instant.now().isAfter(end)) {
          throw failed(child);
        }
      }
      Thread.sleep(100);
    }
  }

  private boolean arrived(Map.Entry<Child, URI> waiting) {
    if (!answers(waiting.getValue())) {
      return false;
    }
    String name = waiting.getKey().name();
    narration.say(name + " is ready", name + " 已就绪");
    return true;
  }

  private boolean answers(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).GET().build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static StartFailure failed(Child child) {
    String state = child.alive() ? "did not become ready" : "ended while starting";
    return new StartFailure(
        child.name() + " " + state + "; see " + child.log() + ":\n" + child.lastWords(15),
        child.name() + " 未能启动，详见 " + child.log() + "。");
  }
}
