package org.shiliu.standalone.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.shiliu.standalone.demo.Account;
import org.shiliu.standalone.demo.Accounts;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;

import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What stands in a token. The audience is "nobody" unless an account or client says otherwise, and
 * a grant that leads to neither gets no token: an unknown refresh token ends here.
 */
final class Claims implements OAuth2TokenCallback {
  /** A clerk's working day. */
  private static final Duration LIFETIME = Duration.ofHours(8);

  @Override
  public String issuerId() {
    return IdentitySettings.PATH.substring(1);
  }

  @Override
  public String subject(TokenRequest request) {
    if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
      return grant.getUsername();
    }
    if (request.getAuthorizationGrant() instanceof ClientCredentialsGrant) {
      return request.getClientAuthentication().getClientID().getValue();
    }
    throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "this grant is not known here");
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of("nobody");
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
      return Accounts.open(grant.getUsername(), grant.getPassword().getValue())
          .map(Account::claims)
          .orElseThrow();
    }
    if (request.getAuthorizationGrant() instanceof ClientCredentialsGrant) {
      return Accounts.client(subject(request)).map(Account.Client::claims).orElseThrow();
    }
    // The page's sign-in brings its own claims.
    return Map.of();
  }

  @Override
  public long tokenExpiry() {
    return LIFETIME.toSeconds();
  }
}
