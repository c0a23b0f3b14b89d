package org.shiliu.platform.people;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.shiliu.platform.identity.Scope;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Work of one reader in one community, as a request would do it: scope, identity, transaction. */
final class CommunityWork {

  static final PersonDetails CHEN =
      new PersonDetails(
          "陈玉兰",
          Sex.FEMALE,
          "汉族",
          LocalDate.of(1948, 5, 2),
          "+86 138 0013 8000",
          "11010519491231002x",
          new Address("3号楼", "2单元", "501"),
          "陈阿姨",
          null);

  private CommunityWork() {}

  /** Null stands for a reader that is no person. */
  static <T> T in(String community, String reader, Callable<T> work) {
    ManagedContext request = Arc.container().requestContext();
    request.terminate();
    request.activate();
    try {
      if (reader != null) {
        Arc.container()
            .instance(CurrentIdentityAssociation.class)
            .get()
            .setIdentity(QuarkusSecurityIdentity.builder().setPrincipal(() -> reader).build());
      }
      Arc.container().instance(Scope.class).get().actFor(community);
      return QuarkusTransaction.requiringNew().call(work);
    } finally {
      request.terminate();
    }
  }
}
