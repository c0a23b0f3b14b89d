package org.shiliu.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SecretsTest {

  private static final byte[] KEY = new byte[32];
  private static final UUID SUBJECT = UUID.fromString("0199d000-0000-7000-8000-00000000a001");
  private static final UUID OTHER = UUID.fromString("0199d000-0000-7000-8000-00000000a002");

  private final Pseudonyms pseudonyms = new Pseudonyms(KEY);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void opensWhatItSealed() {
    byte[] sealed = Seal.close(KEY, "here", bytes("陈玉兰"));
    assertArrayEquals(bytes("陈玉兰"), Seal.open(KEY, "here", sealed));
    assertArrayEquals(bytes(""), Seal.open(KEY, "here", Seal.close(KEY, "here", bytes(""))));
  }

  @Test
  void sealsTheSameTextNeverTwiceAlike() {
    assertNotEquals(
        HexFormat.of().formatHex(Seal.close(KEY, "here", bytes("a"))),
        HexFormat.of().formatHex(Seal.close(KEY, "here", bytes("a"))));
  }

  @Test
  void refusesEveryChangedBit() {
    byte[] sealed = Seal.close(KEY, "here", bytes("secret"));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThrows(IllegalStateException.class, () -> Seal.open(KEY, "here", changed));
    }
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThrows(IllegalStateException.class, () -> Seal.open(KEY, "here", cut));
    }
  }

  @Test
  void refusesAnotherPlaceOrKey() {
    byte[] sealed = Seal.close(KEY, "here", bytes("secret"));
    assertThrows(IllegalStateException.class, () -> Seal.open(KEY, "there", sealed));
    assertThrows(IllegalStateException.class, () -> Seal.open(Seal.newKey(), "here", sealed));
  }

  @Test
  void wrapsADataKeyForOneSubject() {
    MasterKey master = new MasterKey(KEY);
    byte[] dataKey = Seal.newKey();
    byte[] wrapped = master.wrap(SUBJECT, dataKey);
    assertArrayEquals(dataKey, master.unwrap(SUBJECT, wrapped, master.id()));
    assertThrows(IllegalStateException.class, () -> master.unwrap(OTHER, wrapped, master.id()));
  }

  @Test
  void saysWhenTheMasterKeyIsAnother() {
    MasterKey master = new MasterKey(KEY);
    MasterKey another = new MasterKey(Seal.newKey());
    byte[] wrapped = master.wrap(SUBJECT, Seal.newKey());
    var error =
        assertThrows(
            IllegalStateException.class, () -> another.unwrap(SUBJECT, wrapped, master.id()));
    assertTrue(error.getMessage().contains(master.id()));
    assertTrue(error.getMessage().contains(another.id()));
    assertEquals(16, master.id().length());
  }

  @Test
  void indexesEqualValuesOfOneFieldAlike() {
    MasterKey master = new MasterKey(KEY);
    assertArrayEquals(master.index("phone", "138"), master.index("phone", "138"));
    assertFalse(Arrays.equals(master.index("phone", "138"), master.index("id", "138")));
    MasterKey another = new MasterKey(Seal.newKey());
    assertFalse(Arrays.equals(master.index("phone", "138"), another.index("phone", "138")));
  }

  @Test
  void derivesKeysAsTheStandardSays() {
    // RFC 5869, test case 3 (no salt, no info): the first 32 of its 42 bytes
    byte[] source = HexFormat.of().parseHex("0b".repeat(22));
    assertEquals(
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d",
        HexFormat.of().formatHex(Hmac.derive(source, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not base64!", "c2hvcnQ="})
  void refusesAKeyThatIsNone(String configured) {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Hmac.configured("a.setting", configured));
    assertTrue(error.getMessage().startsWith("a.setting"));
    assertTrue(configured.isEmpty() || !error.getMessage().contains(configured));
    assertEquals(32, Hmac.configured("a", Base64.getEncoder().encodeToString(KEY) + "\n").length);
  }

  @ParameterizedTest
  @CsvSource({
    "13800138000, 13800138000",
    "138 0013 8000, 13800138000",
    "138-0013-8000, 13800138000",
    "+86 138 0013 8000, 13800138000",
    "+86 (138) 00138000, 13800138000",
    "0086 13800138000, 13800138000",
    "8613800138000, 13800138000",
    "１３８００１３８０００, 13800138000",
    "＋86 13800138000, 13800138000",
    "010-8312 0000, 01083120000",
    "+86 10 8312 0000, 1083120000",
    "86001234, 86001234",
    "+33 1 23 45 67 89, 33123456789"
  })
  void bringsAPhoneNumberToOneForm(String typed, String normal) {
    assertEquals(normal, Numbers.phone(typed).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 11010519491231002X",
    "11010519491231002x, 11010519491231002X",
    "110105 19491231 002x, 11010519491231002X",
    "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X"
  })
  void bringsAnIdentityNumberToOneForm(String typed, String normal) {
    assertEquals(normal, Numbers.idNumber(typed).orElseThrow());
  }

  @Test
  void knowsOnePersonHoweverTyped() {
    List<String> one = pseudonyms.of("+86 138 0013 8000", "11010519491231002x");
    assertEquals(one, pseudonyms.of("13800138000", "110105 19491231 002X"));
    assertEquals(2, one.size());
    one.forEach(pseudonym -> assertEquals(43, pseudonym.length()));
    assertEquals(one, new Pseudonyms(KEY).of("13800138000", "11010519491231002X"));
    assertNotEquals(one, new Pseudonyms(Seal.newKey()).of("13800138000", "11010519491231002X"));
  }

  @Test
  void keepsAPhoneApartFromAnIdentityNumber() {
    assertNotEquals(pseudonyms.of("123456", null), pseudonyms.of(null, "123456"));
  }

  @Test
  void makesNoPseudonymOfNothing() {
    assertEquals(List.of(), pseudonyms.of(null, null));
    assertEquals(List.of(), pseudonyms.of(" - ", "X"));
  }
}
