package org.shiliu.standalone.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

import org.shiliu.standalone.launcher.PrivateFiles;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import no.nav.security.mock.oauth2.token.KeyProvider;

/**
 * One RSA key, made at the first start and kept: tokens outlive a restart. Its id is its
 * thumbprint, so another key never comes under a known id. (The mock server's own keys are
 * published.)
 */
final class KeptKey extends KeyProvider {
  private final RSAKey key;

  private KeptKey(RSAKey key) {
    super(List.of(key), JWSAlgorithm.RS256.getName());
    this.key = key;
  }

  static KeptKey in(Path file) throws IOException {
    try {
      if (Files.exists(file)) {
        return new KeptKey(RSAKey.parse(Files.readString(file)));
      }
      RSAKey made =
          new RSAKeyGenerator(2048)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      Files.createDirectories(file.toAbsolutePath().getParent());
      PrivateFiles.write(file, made.toJSONString());
      return new KeptKey(made);
    } catch (ParseException | JOSEException damaged) {
      throw new IOException("the signing key in " + file + " can't be used", damaged);
    }
  }

  @Override
  public JWK signingKey(String issuer) {
    return key;
  }
}
