package org.shiliu.platform.audit;

import java.util.List;

import jakarta.annotation.Nullable;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;

/**
 * Who acted.
 *
 * @param account of the token, or the service's name for a job
 * @param roles of the token as far as they mean anything here, sorted
 * @param behalf for whom, when not for themselves
 */
record Actor(String account, List<String> roles, @Nullable String behalf) {

  static final String ANONYMOUS = "anonymous";

  static Actor of(Caller caller) {
    if (caller.isAnonymous()) {
      return new Actor(ANONYMOUS, List.of(), null);
    }
    return new Actor(
        caller.subject(),
        caller.roles().stream().filter(Roles.ALL::contains).sorted().toList(),
        caller.unitId().map(id -> "unit:" + id).orElse(null));
  }

  static Actor job(String service) {
    return new Actor(service, List.of(), null);
  }

  Actor actingFor(@Nullable String whom) {
    return whom == null ? this : new Actor(account, roles, whom);
  }
}
