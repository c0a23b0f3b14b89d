package org.shiliu.wish.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiliu.wish.Settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The arithmetic of the caps. */
class CapsTest {

  @ParameterizedTest
  @CsvSource({
    // new unit: 3, never above the agreement
    "true, 12, 1000, 3",
    "true, 2, 1000, 2",
    // others: 10, or 20 % of the open list when that is more
    "false, 12, 0, 10",
    "false, 12, 54, 10",
    "false, 12, 55, 11",
    "false, 12, 60, 12",
    "false, 12, 1000, 12",
    "false, 100, 1000, 100",
    "false, 1000, 1000, 200",
    "false, 5, 0, 5"
  })
  void boundsLiveClaims(boolean isNew, int capacity, long open, int cap) {
    assertEquals(cap, new Caps(Settings.defaults()).of(isNew, capacity, open));
  }
}
