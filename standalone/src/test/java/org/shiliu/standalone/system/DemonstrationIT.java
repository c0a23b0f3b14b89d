package org.shiliu.standalone.system;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.shiliu.standalone.demo.DemoId;
import org.shiliu.standalone.demo.Demonstration;
import org.shiliu.standalone.launcher.Narration;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.standalone.system.Rows.seen;

class DemonstrationIT {
  private final RunningPair pair = RunningPair.get();

  @Test
  void hasAllUnitsAndEveryCaseAtItsStage() {
    seen(pair.wish("demo-office").queryParam("limit", 100), "/units").body("items", hasSize(24));
    Map<String, Integer> stages = new TreeMap<>();
    for (int number = 1; number <= 15; number++) {
      String status =
          seen(pair.mediation("demo-office"), "/cases/" + DemoId.CASE.of(number))
              .extract()
              .path("status");
      stages.merge(status, 1, Integer::sum);
    }
    assertEquals(
        Map.of("SUBMITTED", 1, "CONSENT_PENDING", 2, "ACCEPTED", 7, "ASSIGNED", 5), stages);
  }

  @Test
  void offersTheAccountingFirmWishesThatSuitIt() {
    seen(pair.wish("unit-guanlan"), "/units/mine/suggestions")
        .body("items.wish.community", everyItem(is("hetaoyuan")));
  }

  @Test
  void givesTheMediatorCasesToConfirm() {
    seen(pair.mediation("mediator-ma").queryParam("limit", 100), "/cases")
        .body("items.id", hasItem(DemoId.CASE.of(4).toString()));
  }

  @Test
  void isLoadedOnceOnly() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Narration narration = new Narration(new PrintStream(said, true, StandardCharsets.UTF_8));
    Demonstration.load(pair.settings(), pair.secrets(), narration);
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void changesNothingWhenAnInterruptedLoadIsRepeated() throws Exception {
    Path mark = pair.settings().data().resolve("demonstration.loaded");
    Path aside = mark.resolveSibling("mark.aside");
    Files.move(mark, aside);
    try {
      Demonstration.load(pair.settings(), pair.secrets(), new Narration(System.out));
      assertTrue(Files.exists(mark));
    } finally {
      Files.deleteIfExists(aside);
    }
    hasAllUnitsAndEveryCaseAtItsStage();
  }
}
