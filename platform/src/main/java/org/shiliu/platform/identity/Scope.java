package org.shiliu.platform.identity;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

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

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  private final Caller caller;
  private final CurrentVertxRequest request;
  private Set<String> communities;
  private boolean named;
  private boolean system;
  private boolean used;

  Scope(Caller caller, CurrentVertxRequest request) {
    this.caller = caller;
    this.request = request;
  }

  /**
   * Limits this request of the neighbour service, or this job, to one community.
   *
   * @throws Refusal ROLE_MISSING → 403 when a person's request tries it; BAD_PARAMETER → 400 for
   *     what is not a community code
   */
  public void actFor(String community) {
    requireUnused();
    if (isRequest() && !caller.is(Roles.SERVICE)) {
      throw Refusal.of(PlatformRule.ROLE_MISSING);
    }
    if (community == null || !CODE.matcher(community).matches()) {
      throw Refusal.of(PlatformRule.BAD_PARAMETER, "community").at("community");
    }
    this.communities = Set.of(community);
    this.named = true;
  }

  /** Lets a named job see every community; never possible inside a request. */
  public void actAsSystem(String job) {
    requireUnused();
    if (isRequest()) {
      throw new IllegalStateException("job " + job + " runs inside a request");
    }
    this.system = true;
  }

  /** The communities, read by the connection pool's hook; from then on they are fixed. */
  Set<String> use() {
    used = true;
    if (communities == null) {
      communities = isRequest() ? caller.communities() : Set.of();
    }
    return communities;
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
    return !named && isRequest() && caller.is(Roles.RESIDENT, Roles.UNIT);
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
