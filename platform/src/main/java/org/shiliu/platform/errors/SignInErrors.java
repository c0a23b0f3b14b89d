package org.shiliu.platform.errors;

import java.time.Duration;
import java.util.Optional;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** No token, a refused token, a missing role, or a sign-in service that is away. */
final class SignInErrors {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private SignInErrors() {}

  static Optional<Refusal> refusal(Throwable thrown) {
    if (Causes.find(thrown, OIDCException.class).isPresent()) {
      return Optional.of(Refusal.of(PlatformRule.SIGN_IN_AWAY).retryAfter(PAUSE));
    }
    if (thrown instanceof UnauthorizedException) {
      return Optional.of(
          Refusal.of(PlatformRule.NOT_SIGNED_IN).header("WWW-Authenticate", "Bearer"));
    }
    if (thrown instanceof AuthenticationException) {
      return Optional.of(
          Refusal.of(PlatformRule.TOKEN_REFUSED)
              .header("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }
    if (thrown instanceof ForbiddenException) {
      return Optional.of(Refusal.of(PlatformRule.ROLE_MISSING));
    }
    return Optional.empty();
  }
}
