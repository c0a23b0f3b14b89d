package org.shiliu.platform.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shiliu.platform.audit.AuditSettings;
import org.shiliu.platform.audit.Trail;
import org.shiliu.platform.delivery.Chore;
import org.shiliu.platform.identity.Scope;
import org.shiliu.platform.secrets.SigningKey;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Chains what has been committed since, in batches: takes from the queue, adds links, signs the
 * head, all in one transaction, and exports the head after it. Killed anywhere it has either
 * happened or not; a head that was not exported any more is covered by the next one.
 */
@ApplicationScoped
public class Chain implements Chore {

  private static final Logger LOG = Logger.getLogger(Chain.class);

  private final Links links;
  private final HeadExport export;
  private final AuditSettings settings;
  private final SigningKey key;
  private final Scope scope;
  private final Trail trail;
  private final Clock clock;
  private final String service;
  private boolean announced;

  Chain(
      Links links,
      HeadExport export,
      AuditSettings settings,
      SigningKey key,
      Scope scope,
      Trail trail,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.links = links;
    this.export = export;
    this.settings = settings;
    this.key = key;
    this.scope = scope;
    this.trail = trail;
    this.clock = clock;
    this.service = service;
  }

  @Override
  public String name() {
    return "audit-chain";
  }

  @Override
  public Duration every() {
    return settings.chainEvery();
  }

  @Override
  @ActivateRequestContext
  public void run() {
    scope.actAsSystem(name());
    trail.leaveUnrecorded();
    announce();
    Optional<Head> head;
    do {
      head = QuarkusTransaction.requiringNew().call(this::batch);
      head.ifPresent(export::tell);
    } while (head.isPresent());
  }

  /** The last head may not have been exported when this service or the one before it was killed. */
  private synchronized void announce() {
    if (!announced) {
      LOG.infof("heads of the audit are signed by %s %s", key.publicKey().id(), publicKey());
      QuarkusTransaction.requiringNew().call(links::head).ifPresent(export::tell);
      announced = true;
    }
  }

  private String publicKey() {
    return key.publicKey().base64();
  }

  private Optional<Head> batch() {
    List<Links.Taken> taken = links.take(settings.batch());
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    Optional<Head> before = links.head();
    long seq = before.map(Head::seq).orElse(0L);
    byte[] hash = before.map(Head::hash).orElse(Canonical.BEGINNING);
    byte[][] hashes = new byte[taken.size()][];
    for (int i = 0; i < hashes.length; i++) {
      hash = Canonical.link(hash, seq + i + 1, taken.get(i).id(), taken.get(i).entry());
      hashes[i] = hash;
    }
    long batch = before.map(Head::batch).orElse(0L) + 1;
    UUID[] ids = taken.stream().map(Links.Taken::id).toArray(UUID[]::new);
    Head head = Head.sign(key, batch, clock.instant(), service, seq + hashes.length, hash);
    links.add(batch, seq, ids, hashes, head);
    return Optional.of(head);
  }
}
