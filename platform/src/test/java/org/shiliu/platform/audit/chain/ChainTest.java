package org.shiliu.platform.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.audit.Officer;
import org.shiliu.platform.identity.Scope;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
class ChainTest {

  @Inject Chain chain;
  @Inject People people;

  private final Officer officer = new Officer();
  private final AtomicBoolean waitedInVain = new AtomicBoolean();

  private static long linked(String account) {
    return Long.parseLong(
        Database.asOwner(
                "select count(*) from audit_link l join audit_entry e on e.id = l.entry where actor = '"
                    + account
                    + "'")
            .get(0)
            .get(0));
  }

  private static Verdict verified() throws Exception {
    try (Connection owner = Owner.connection()) {
      return Owner.verify(owner, Owner.lastHead(owner));
    }
  }

  @Test
  void chainsWhatIsCommittedAndSignsIt() throws Exception {
    officer.registers("一");
    officer.registers("二");
    assertEquals(0, linked(officer.account));
    Owner.runs(chain);
    assertEquals(2, linked(officer.account));
    Verdict verdict = verified();
    assertEquals(Optional.empty(), verdict.broken());
    assertEquals(1, verdict.exported());
  }

  @Test
  void leavesNoEntryOfItsOwn() {
    officer.registers("一");
    Owner.runs(chain);
    String entries = Database.asOwner("select count(*) from audit_entry").get(0).get(0);
    Owner.runs(chain);
    assertEquals(entries, Database.asOwner("select count(*) from audit_entry").get(0).get(0));
  }

  @Test
  void writersDoNotWaitForEachOtherAndALateOneIsChainedAllTheSame() throws Exception {
    Officer late = new Officer();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Void> slow =
        CompletableFuture.runAsync(() -> slowly(late.community, written, go));
    assertTrue(written.await(20, TimeUnit.SECONDS));
    // The first transaction has its entry in the table and is still open: the second must get past.
    officer.registers("快");
    assertFalse(waitedInVain.get(), "the second writer had to wait for the first");
    Owner.runs(chain);
    assertEquals(1, linked(officer.account));
    long before = chainLength();
    go.countDown();
    slow.get(20, TimeUnit.SECONDS);
    Owner.runs(chain);
    assertEquals(before + 1, chainLength());
    assertEquals(Optional.empty(), verified().broken());
  }

  private static long chainLength() {
    return Long.parseLong(Database.asOwner("select max(seq) from audit_link").get(0).get(0));
  }

  /** Writes its entry before the commit by hand, as the end of a transaction does, and waits. */
  private void slowly(String community, CountDownLatch written, CountDownLatch go) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      Arc.container().instance(Scope.class).get().actFor(community);
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                people.register(community, PersonDetails.named("慢"), null);
                Arc.container()
                    .instance(jakarta.transaction.TransactionSynchronizationRegistry.class)
                    .get()
                    .registerInterposedSynchronization(new Waiting(written, go, waitedInVain));
              });
    } finally {
      request.terminate();
    }
  }

  /** Registered after the audit's own, so it waits when the entry is in the table already. */
  private record Waiting(CountDownLatch written, CountDownLatch go, AtomicBoolean inVain)
      implements jakarta.transaction.Synchronization {

    @Override
    public void beforeCompletion() {
      written.countDown();
      try {
        inVain.set(!go.await(10, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void afterCompletion(int status) {}
  }

  @Test
  void twoRunsAtOnceMakeOneChain() throws Exception {
    for (int i = 0; i < 5; i++) {
      officer.registers("人" + i);
      List<CompletableFuture<Void>> runs =
          List.of(CompletableFuture.runAsync(chain::run), CompletableFuture.runAsync(chain::run));
      // One of them may lose the race for the batch's number; its entries go back to the queue.
      runs.forEach(run -> run.exceptionally(lost -> null).join());
    }
    Owner.runs(chain);
    assertEquals(5, linked(officer.account));
    assertEquals(Optional.empty(), verified().broken());
  }

  @Test
  void theApplicationsRoleAddsEntriesAndNothingElse() {
    officer.registers("一");
    Owner.runs(chain);
    for (String attempt :
        List.of(
            "delete from audit_entry",
            "update audit_entry set actor = 'nobody'",
            "truncate audit_entry",
            "select * from audit_pending",
            "delete from audit_pending",
            "select * from audit_link",
            "delete from audit_link",
            "select * from audit_head",
            "insert into audit_head select * from audit_head")) {
      assertThrows(SQLException.class, () -> Database.asApp(officer.community, attempt), attempt);
    }
  }

  @Test
  void seesEntriesOfItsCommunityOnly() throws SQLException {
    officer.registers("一");
    String mine = "select count(*) from audit_entry where actor = '" + officer.account + "'";
    assertEquals("1", Database.asApp(officer.community, mine).get(0).get(0));
    assertEquals("0", Database.asApp("elsewhere", mine).get(0).get(0));
  }
}
