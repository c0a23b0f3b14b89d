package org.shiliu.platform.audit.chain;

import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.audit.Officer;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
class TamperingTest {

  private static final long SEED = 20261128;

  @Inject Chain chain;

  /** Writes, looks and people over several batches, and two entries that still wait. */
  @BeforeEach
  void chainSome() {
    Officer officer = new Officer();
    for (int batch = 0; batch < 6; batch++) {
      String id = officer.registers("人" + batch);
      officer.asks().get("/api/v1/audited/people/" + id).then().statusCode(200);
      officer.asks().body("改").put("/api/v1/audited/people/" + id).then().statusCode(204);
      Owner.runs(chain);
    }
    officer.registers("等");
    officer.registers("待");
  }

  @Test
  void findsEachOfAThousandTamperings() throws Exception {
    Random random = new Random(SEED);
    Map<Tampering, Integer> tried = new EnumMap<>(Tampering.class);
    try (Connection owner = Owner.connection()) {
      String exported = Owner.lastHead(owner);
      assertEquals(Optional.empty(), Owner.verify(owner, exported).broken());
      for (int i = 0; i < 1_000; i++) {
        Tampering tampering = Tampering.values()[random.nextInt(Tampering.values().length)];
        tried.merge(tampering, 1, Integer::sum);
        tampering.on(new Tampering.Work(owner, random));
        Optional<Verdict.Finding> found = Owner.verify(owner, exported).broken();
        assertTrue(found.isPresent(), tampering + " at try " + i + " of seed " + SEED);
        owner.rollback();
      }
      assertEquals(Optional.empty(), Owner.verify(owner, exported).broken());
    }
    assertEquals(Tampering.values().length, tried.size(), tried::toString);
  }

  @Test
  void saysWhereItBreaksInBothLanguages() throws Exception {
    try (Connection owner = Owner.connection();
        var statement = owner.createStatement()) {
      statement.executeUpdate(
          "update audit_entry set actor = 'x' where id = (select entry from audit_link where seq = 3)");
      Verdict.Finding found = Owner.verify(owner).broken().orElseThrow();
      assertTrue(found.en().startsWith("Link 3: it or entry "), found.en());
      assertTrue(found.zh().startsWith("第 3 环："), found.zh());
      owner.rollback();
    }
  }

  @Test
  void anHonestButShortExportIsNoAlarm() throws Exception {
    try (Connection owner = Owner.connection()) {
      String early = Owner.lastHead(owner);
      chainSome();
      owner.rollback();
      assertEquals(Optional.empty(), Owner.verify(owner, early).broken());
      assertEquals(Optional.empty(), Owner.verify(owner).broken());
    }
  }

  @Test
  void believesNoExportedHeadThatWasTouched() throws Exception {
    try (Connection owner = Owner.connection()) {
      String head = Owner.lastHead(owner);
      assertTrue(Owner.verify(owner, head.replace(" seq=", " seq=1")).broken().isPresent());
      String unreadable = head.replace(" hash=", " hush=");
      assertThrows(Verdict.Broken.class, () -> Owner.verify(owner, unreadable));
    }
  }
}
