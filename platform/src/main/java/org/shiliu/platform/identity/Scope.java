package org.shiliu.platform.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * The communities whose rows the running request or job may read and write. Taken from the token
 * unless it was named before the first connection; never changed afterwards. For a resident or a
 * unit the database adds those in which they have a matter of their own (its function {@code
 * memberships}); what else is there stays for the feature to withhold.
 */
@RequestScoped
public class Scope {

  private static final Logger LOG = Logger.getLogger(Scope.class);
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  private final Caller caller;
  private final CurrentVertxRequest request;
  private final String ownClient;
  private Set<String> communities;
  private boolean named;
  private boolean system;
  private boolean used;

  Scope(
      Caller caller,
      CurrentVertxRequest request,
      @ConfigProperty(name = "quarkus.oidc-client.client-id") Optional<String> ownClient) {
    this.caller = caller;
    this.request = request;
    this.ownClient = ownClient.orElse("");
  }

  /**
   * Limits this request of the neighbour service, or this job, to one community.
   *
   * @throws Refusal ROLE_MISSING → 403 when a person's request tries it, or this service's own
   *     token; BAD_PARAMETER → 400 for what is not a community code
   */
  public void actFor(String community) {
    requireUnused();
    requireNeighbourOrJob();
    if (community == null || !CODE.matcher(community).matches()) {
      throw Refusal.of(PlatformRule.BAD_PARAMETER, "community").at("community");
    }
    this.communities = Set.of(community);
    this.named = true;
  }

  /**
   * Lets a named job, or a named call of the neighbour service, see every community.
   *
   * @throws Refusal ROLE_MISSING → 403 when a person's request tries it
   */
  public void actAsSystem(String job) {
    requireUnused();
    requireNeighbourOrJob();
    LOG.debugf("%s sees every community", job);
    this.system = true;
  }

  private void requireNeighbourOrJob() {
    if (isRequest() && (!caller.is(Roles.SERVICE) || caller.client().equals(ownClient))) {
      throw Refusal.of(PlatformRule.ROLE_MISSING);
    }
  }

  /** The communities, read by the connection pool's hook; from then on they are fixed. */
  Set<String> use() {
    used = true;
    if (communities == null) {
      communities = isRequest() ? caller.communities() : Set.of();
    }
    return communities;
  }

  /** The one community of this scope; empty when there are several or none. */
  public Optional<String> onlyOne() {
    Set<String> all = system ? Set.of() : use();
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /**
   * The account whose matters in further communities come into reach too: that of a resident or a
   * unit; null for every other role, for a service that named its community, and for jobs.
   */
  String memberSubject() {
    return mayBelongElsewhere() ? caller.subject() : null;
  }

  /** The unit whose matters in further communities come into reach too, or null. */
  UUID memberUnit() {
    return mayBelongElsewhere() && caller.is(Roles.UNIT) ? caller.unitId().orElse(null) : null;
  }

  private boolean mayBelongElsewhere() {
    return !named && !system && isRequest() && caller.is(Roles.RESIDENT, Roles.UNIT);
  }

  boolean isSystem() {
    return system;
  }

  private boolean isRequest() {
    return request.getCurrent() != null;
  }

  private void requireUnused() {
    if (used || communities != null || system) {
      throw new IllegalStateException("the scope is fixed already");
    }
  }
}
