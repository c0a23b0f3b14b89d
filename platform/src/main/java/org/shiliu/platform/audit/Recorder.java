package org.shiliu.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Scope;
import org.shiliu.platform.observability.Correlation;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Writes down what a transaction did, at its very end and still inside it. */
@Singleton
class Recorder {

  private final AuditEntries entries;
  private final RunningRequest running;
  private final Looks looks;
  private final Trail trail;
  private final Caller caller;
  private final Scope scope;
  private final CurrentVertxRequest http;
  private final String service;

  Recorder(
      AuditEntries entries,
      RunningRequest running,
      Looks looks,
      Trail trail,
      Caller caller,
      Scope scope,
      CurrentVertxRequest http,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.entries = entries;
    this.running = running;
    this.looks = looks;
    this.trail = trail;
    this.caller = caller;
    this.scope = scope;
    this.http = http;
    this.service = service;
  }

  /** The running transaction is about to commit. */
  void beforeCommit() {
    boolean known = Arc.container().requestContext().isActive();
    if (known && trail.isUnrecorded()) {
      return;
    }
    Optional<RunningRequest.Running> request =
        known && http.getCurrent() != null ? running.now() : Optional.empty();
    Set<Looks.Look> seen = looks.noted();
    boolean reads = request.isPresent() && request.get().reads();
    if (reads && seen.isEmpty()) {
      return;
    }
    entries.add(rows(known, request, reads, seen));
  }

  private List<AuditEntry> rows(
      boolean known,
      Optional<RunningRequest.Running> request,
      boolean reads,
      Set<Looks.Look> seen) {
    Actor actor =
        request.isPresent() || known && !caller.isAnonymous()
            ? Actor.of(caller).actingFor(trail.behalf().orElse(null))
            : Actor.job(service);
    Act act =
        request
            .map(one -> one.act(trail.made()))
            .orElseGet(() -> known ? trail.ofJob() : new Trail().ofJob());
    List<AuditEntry> rows = new ArrayList<>(1 + seen.size());
    if (!reads) {
      String community = known ? scope.onlyOne().orElse(null) : null;
      rows.add(row(AuditKind.WRITE, actor, act, community, null));
    }
    seen.forEach(
        look -> rows.add(row(AuditKind.READ_PERSONAL, actor, act, look.community(), look)));
    return rows;
  }

  private static AuditEntry row(
      AuditKind kind, Actor actor, Act act, @Nullable String community, @Nullable Looks.Look look) {
    return new AuditEntry(
        newId(),
        null,
        kind,
        actor.account(),
        actor.roles(),
        actor.behalf(),
        act.operation(),
        act.resource().kind(),
        act.resource().id(),
        act.part().kind(),
        act.part().id(),
        community,
        look == null ? null : look.person(),
        look == null ? null : look.category().name(),
        look == null ? null : look.purpose(),
        null,
        null,
        1,
        Correlation.current());
  }

  /** Sorted by the time of writing, which the chain's order follows. */
  static UUID newId() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
