package org.shiliu.standalone.launcher;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LogLineTest {
  @Test
  void showsTheMessageAndEveryCause() {
    String shown =
        LogLine.readable(
            """
            {"level":"ERROR","message":"Failed to start","exception":{"exceptionType":"A","message":"outer",\
            "causedBy":{"exception":{"exceptionType":"B","message":"inner"}}}}""");
    assertTrue(shown.startsWith("ERROR Failed to start"), shown);
    assertTrue(shown.contains("because: A: outer"), shown);
    assertTrue(shown.endsWith("because: B: inner"), shown);
  }

  @Test
  void leavesPlainAndCutOffLinesAlone() {
    assertEquals("LOG: ready", LogLine.readable("LOG: ready"));
    assertEquals("{\"level\":\"ERR", LogLine.readable("{\"level\":\"ERR"));
  }
}
