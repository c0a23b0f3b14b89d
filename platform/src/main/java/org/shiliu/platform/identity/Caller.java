package org.shiliu.platform.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is calling, read from the verified token of this request. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whom an identity stands for, where no request context tells it. */
  public static Caller of(SecurityIdentity identity) {
    return new Caller(identity);
  }

  /** The token's {@code sub}. Refuses with NOT_SIGNED_IN → 401 when there is no token. */
  public String subject() {
    if (identity.isAnonymous()) {
      throw Refusal.of(PlatformRule.NOT_SIGNED_IN);
    }
    return identity.getPrincipal().getName();
  }

  /** Whether there is no token. */
  public boolean isAnonymous() {
    return identity.isAnonymous();
  }

  /** Whether the caller has at least one of the roles. */
  public boolean is(String... roles) {
    for (String role : roles) {
      if (identity.hasRole(role)) {
        return true;
      }
    }
    return false;
  }

  /** All roles of the token. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Refuses with ROLE_MISSING → 403 unless the caller has one of the roles. */
  public void mustBe(String... roles) {
    if (!is(roles)) {
      throw Refusal.of(PlatformRule.ROLE_MISSING);
    }
  }

  /** The community codes of the token, in its order; empty for the operator and for services. */
  public Set<String> communities() {
    Set<String> found = new LinkedHashSet<>();
    if (claim("communities") instanceof Collection<?> values) {
      values.forEach(value -> found.add(text(value)));
    }
    return found;
  }

  /** The pledging unit for which the caller acts. */
  public Optional<UUID> unitId() {
    String id = text(claim("unit_id"));
    try {
      return Optional.ofNullable(id).map(UUID::fromString);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** The client that asked for the token; for a service's own token, the service. */
  public String client() {
    String party = text(claim("azp"));
    String client = party == null ? text(claim("client_id")) : party;
    return client == null ? subject() : client;
  }

  /** The steward's number. */
  public Optional<String> stewardNumber() {
    return Optional.ofNullable(text(claim("steward_no")));
  }

  /** The name to show, falling back to the subject. */
  public String displayName() {
    String name = text(claim("name"));
    return name == null ? subject() : name;
  }

  /** The language of the token's {@code locale} claim; Chinese when it says nothing. */
  public Locale language() {
    String locale = text(claim("locale"));
    return locale == null ? Locale.CHINESE : Locale.forLanguageTag(locale);
  }

  private Object claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
  }

  private static String text(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof JsonString json ? json.getString() : value.toString();
  }
}
