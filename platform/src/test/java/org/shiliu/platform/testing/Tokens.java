package org.shiliu.platform.testing;

import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/**
 * Builds real signed tokens: {@code
 * Tokens.of("officer-qian").roles("officer").communities("nancheng").token()}.
 */
public final class Tokens {

  private final JwtClaimsBuilder claims;
  private String issuer;
  private String audience = "shiliu";
  private Instant issuedAt = Instant.now();
  private Duration life = Duration.ofMinutes(30);
  private PrivateKey key = TestIssuer.signingKey();

  private Tokens(String subject) {
    issuer = TestIssuer.issuer();
    claims = Jwt.claims().subject(subject).preferredUserName(subject);
  }

  public static Tokens of(String subject) {
    return new Tokens(subject);
  }

  public Tokens roles(String... roles) {
    claims.groups(Set.of(roles));
    return this;
  }

  public Tokens communities(String... communities) {
    claims.claim("communities", List.of(communities));
    return this;
  }

  public Tokens unit(UUID unitId) {
    claims.claim("unit_id", unitId.toString());
    return this;
  }

  public Tokens claim(String name, Object value) {
    claims.claim(name, value);
    return this;
  }

  public Tokens issuer(String other) {
    issuer = other;
    return this;
  }

  public Tokens audience(String other) {
    audience = other;
    return this;
  }

  /** A token that was issued some time ago and has run out by now. */
  public Tokens expired() {
    issuedAt = Instant.now().minus(Duration.ofHours(2));
    return this;
  }

  public Tokens signedBy(PrivateKey other) {
    key = other;
    return this;
  }

  public String token() {
    return claims
        .issuer(issuer)
        .audience(audience)
        .issuedAt(issuedAt)
        .expiresAt(issuedAt.plus(life))
        .jws()
        .keyId(TestIssuer.KEY_ID)
        .sign(key);
  }
}
