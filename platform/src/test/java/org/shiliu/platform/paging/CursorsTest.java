package org.shiliu.platform.paging;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import com.fasterxml.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CursorsTest {

  private final Cursors cursors = new Cursors("a key", new ObjectMapper());

  @Test
  void givesBackTheKeyItWasMadeFrom() {
    String cursor = cursors.seal("wishes", "2026-11-24T08:00:00Z", 7, "石榴");
    assertEquals(
        Optional.of(List.of("2026-11-24T08:00:00Z", "7", "石榴")), cursors.open("wishes", cursor));
  }

  @Test
  void startsAtTheTopWithoutACursor() {
    assertEquals(Optional.empty(), cursors.open("wishes", null));
  }

  @Test
  void refusesACursorOfAnotherList() {
    String cursor = cursors.seal("wishes?state=PUBLISHED", "a");
    assertRefused("wishes?state=DRAFT", cursor);
  }

  @Test
  void refusesACursorSealedWithAnotherKey() {
    assertRefused("wishes", new Cursors("another", new ObjectMapper()).seal("wishes", "a"));
  }

  @Test
  void refusesEveryChangedBit() {
    byte[] sealed = Base64.getUrlDecoder().decode(cursors.seal("wishes", "a", "b"));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertRefused("wishes", Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "AAAA", "不是游标"})
  void refusesWhatIsNoCursor(String text) {
    assertRefused("wishes", text);
  }

  private void assertRefused(String list, String cursor) {
    Refusal refusal = assertThrows(Refusal.class, () -> cursors.open(list, cursor));
    assertEquals(PlatformRule.BAD_CURSOR, refusal.rule());
  }
}
