package org.shiliu.platform.secrets;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Signs for the service with a key that follows from the master key (Ed25519). Whoever has the
 * public key can check the signatures without being able to make one.
 */
@ApplicationScoped
public class SigningKey {

  private final KeyPair keys;
  private final PublicKeyText shown;

  @Inject
  SigningKey(SecretsSettings settings) {
    this(settings.masterKey());
  }

  private SigningKey(String masterKey) {
    byte[] key = Hmac.configured("shiliu.secrets.master-key", masterKey);
    keys = pair(Hmac.derive(key, "shiliu signing"));
    shown = PublicKeyText.of(keys.getPublic());
  }

  /** The key that follows from a master key in base64, for programs outside the service. */
  public static SigningKey of(String masterKey) {
    return new SigningKey(masterKey);
  }

  /** The public half. */
  public PublicKeyText publicKey() {
    return shown;
  }

  /** The signature of the bytes, 64 bytes. */
  public byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance(PublicKeyText.ALGORITHM);
      signature.initSign(keys.getPrivate());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is part of every Java from 15 on", e);
    }
  }

  /** A private key of Ed25519 is any 32 bytes; handed in as if they were drawn at random. */
  private static KeyPair pair(byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(PublicKeyText.ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is part of every Java from 15 on", e);
    }
  }

  private static final class Drawn extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] seed;

    Drawn(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("Ed25519 keys have 32 bytes, asked for " + bytes.length);
      }
      System.arraycopy(seed, 0, bytes, 0, seed.length);
    }
  }
}
