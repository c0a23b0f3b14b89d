package org.shiliu.mediation.support;

import org.shiliu.platform.identity.Scope;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;

/** Runs work as the scheduler does: in a context of its own, limited to one community. */
public final class Jobs {

  private Jobs() {}

  /** The context of the test itself is put aside for the time and comes back afterwards. */
  public static void in(String community, Runnable work) {
    ManagedContext request = Arc.container().requestContext();
    ContextState outer = request.getStateIfActive();
    request.deactivate();
    request.activate();
    try {
      Arc.container().instance(Scope.class).get().actFor(community);
      work.run();
    } finally {
      request.terminate();
      if (outer != null) {
        request.activate(outer);
      }
    }
  }
}
