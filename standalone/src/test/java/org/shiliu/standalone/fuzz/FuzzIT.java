package org.shiliu.standalone.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.shiliu.standalone.system.EveryStage;
import org.shiliu.standalone.system.RunningPair;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Comes last: it leaves the demonstration's rows in disorder. */
@Order(Integer.MAX_VALUE)
class FuzzIT {
  private static final Path FOLDER = Path.of("target/fuzz");

  /** In the test command: the same requests each time; the fuzz command draws others. */
  private static final int SHORT_FORM = 2_000;

  private static final long SHORT_FORM_SEED = 31_730;

  private final RunningPair pair = RunningPair.get();

  @Test
  void everyAnswerIsAsDocumented() throws Exception {
    int requests = Integer.getInteger("fuzz.requests", SHORT_FORM);
    long seed = Long.getLong("fuzz.seed", SHORT_FORM_SEED);
    List<Api> services =
        List.of(
            api("wish", pair.settings().wishPort()),
            api("mediation", pair.settings().mediationPort()));
    EveryStage.make(pair);
    List<String> before = errors();
    long start = System.nanoTime();
    Tally tally = new Fuzz(services, pair::token, requests, seed).run();
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    String run = "Fuzz run with seed " + seed + ", " + seconds + " s";
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("report.md"), tally.report(services, run));
    Files.writeString(FOLDER.resolve("complaints.md"), tally.examples());
    System.out.println(run + ": " + tally.summary());
    System.out.println(tally.unseen(services));
    assertEquals(List.of(), tally.complaints(), () -> run + ", see " + FOLDER);
    services.forEach(this::isReady);
    assertEquals(before, errors(), run + " left errors in the logs");
  }

  private Api api(String name, int port) {
    return new Api(
        name,
        port,
        pair.anonymous(port)
            .get("/q/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private void isReady(Api service) {
    pair.anonymous(service.port())
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  private List<String> errors() throws IOException {
    List<String> found = new java.util.ArrayList<>();
    for (String service : List.of("wish", "mediation")) {
      Path log = pair.settings().data().resolve("logs").resolve(service + ".log");
      try (Stream<String> lines = Files.lines(log)) {
        lines.filter(line -> line.contains("\"level\":\"ERROR\"")).forEach(found::add);
      }
    }
    return found;
  }
}
