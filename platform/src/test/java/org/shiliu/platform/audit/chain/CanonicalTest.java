package org.shiliu.platform.audit.chain;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.audit.AuditEntry;
import org.shiliu.platform.audit.AuditKind;
import org.shiliu.platform.secrets.PublicKeyText;
import org.shiliu.platform.secrets.SigningKey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CanonicalTest {

  private static final UUID ID = UUID.fromString("0199d000-0000-7000-8000-000000000001");
  private static final SigningKey KEY =
      SigningKey.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  private static final AuditEntry ENTRY =
      new AuditEntry(
          ID,
          Instant.parse("2026-11-28T01:02:03.000456Z"),
          AuditKind.READ_PERSONAL,
          "officer-qian",
          List.of("officer"),
          "unit:1",
          "readClaim",
          "wishes",
          ID,
          "claims",
          ID,
          "hetaoyuan",
          ID,
          "CONTACT",
          "电话核实需求",
          404,
          "NOT_FOUND",
          1,
          "corr-1");

  private static byte[] hash(AuditEntry entry) {
    return Canonical.link(Canonical.BEGINNING, 1, ID, entry);
  }

  @Test
  void neverChangesItsForm() {
    assertEquals(
        "8bb3389d6b4de8926832bbd491136198d2ccb132f06c9ffc280ad63652549b51",
        HexFormat.of().formatHex(hash(ENTRY)),
        "chains that were written can no longer be verified");
  }

  @Test
  void dependsOnEveryFieldOfAnEntry() throws Exception {
    RecordComponent[] fields = AuditEntry.class.getRecordComponents();
    Class<?>[] types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int i = 0; i < fields.length; i++) {
      Object[] values = new Object[fields.length];
      for (int j = 0; j < fields.length; j++) {
        values[j] = fields[j].getAccessor().invoke(ENTRY);
      }
      values[i] = other(values[i]);
      AuditEntry changed = AuditEntry.class.getDeclaredConstructor(types).newInstance(values);
      assertFalse(Arrays.equals(hash(ENTRY), hash(changed)), fields[i].getName());
    }
  }

  private static Object other(Object value) {
    if (value instanceof UUID) {
      return UUID.fromString("0199d000-0000-7000-8000-000000000002");
    }
    if (value instanceof Instant at) {
      return at.plusNanos(1_000);
    }
    if (value instanceof AuditKind) {
      return AuditKind.WRITE;
    }
    if (value instanceof List<?>) {
      return List.of("officer", "");
    }
    return value instanceof Integer number ? number + 1 : value + "x";
  }

  @Test
  void dependsOnTheLinkBeforeAndTheNumber() {
    byte[] other = Canonical.BEGINNING.clone();
    other[31] = 1;
    assertFalse(Arrays.equals(hash(ENTRY), Canonical.link(other, 1, ID, ENTRY)));
    assertFalse(Arrays.equals(hash(ENTRY), Canonical.link(Canonical.BEGINNING, 2, ID, ENTRY)));
    assertFalse(Arrays.equals(hash(ENTRY), hash(null)));
  }

  @Test
  void readsAHeadBackFromTheLineOfALog() {
    Head head =
        Head.sign(KEY, 3, Instant.parse("2026-11-28T01:02:03.4567891Z"), "s", 9, hash(ENTRY));
    String line = "{\"level\":\"INFO\",\"message\":\"" + head.line() + "\",\"mdc\":{}}";
    Head found = Head.find(line).orElseThrow();
    assertTrue(found.saysTheSameAs(head));
    assertTrue(found.signedBy(PublicKeyText.read(KEY.publicKey().base64())));
    assertEquals(Optional.empty(), Head.find("shiliu-audit-head service=s batch=1 seq=2"));
  }

  @Test
  void trustsNoHeadThatSaysAnythingElseThanWasSigned() {
    Head head = Head.sign(KEY, 3, Instant.EPOCH, "s", 9, hash(ENTRY));
    byte[] hash = head.hash();
    byte[] signature = head.signature();
    String key = head.keyId();
    PublicKeyText known = KEY.publicKey();
    assertTrue(head.signedBy(known));
    assertFalse(new Head(4, Instant.EPOCH, "s", 9, hash, key, signature).signedBy(known));
    assertFalse(new Head(3, Instant.MAX, "s", 9, hash, key, signature).signedBy(known));
    assertFalse(new Head(3, Instant.EPOCH, "t", 9, hash, key, signature).signedBy(known));
    assertFalse(new Head(3, Instant.EPOCH, "s", 8, hash, key, signature).signedBy(known));
    assertFalse(new Head(3, Instant.EPOCH, "s", 9, new byte[32], key, signature).signedBy(known));
    assertFalse(new Head(3, Instant.EPOCH, "s", 9, hash, "other", signature).signedBy(known));
    assertFalse(new Head(3, Instant.EPOCH, "s", 9, hash, key, new byte[64]).signedBy(known));
  }

  @Test
  void givesTheSameKeyForTheSameMasterKey() {
    SigningKey again = SigningKey.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    assertEquals(KEY.publicKey(), again.publicKey());
    assertArrayEquals(KEY.sign(new byte[] {1}), again.sign(new byte[] {1}));
  }
}
