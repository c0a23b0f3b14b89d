package org.shiliu.platform.secrets;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Names under which both services know the same person without telling each other who it is:
 * HMAC-SHA256 of the phone number and of the identity number, 43 characters of base64url each. The
 * same number gives the same pseudonym in both services, however it was typed.
 */
@ApplicationScoped
public class Pseudonyms {

  private final byte[] key;

  @Inject
  Pseudonyms(PseudonymSettings settings) {
    this(Hmac.configured("shiliu.exchange.key", settings.key()));
  }

  Pseudonyms(byte[] key) {
    this.key = key.clone();
  }

  /** The pseudonyms of those numbers that are given and hold a digit; empty when none does. */
  public List<String> of(@Nullable String phone, @Nullable String idNumber) {
    List<String> found = new ArrayList<>(2);
    Numbers.phone(phone).ifPresent(number -> found.add(pseudonym("phone", number)));
    Numbers.idNumber(idNumber).ifPresent(number -> found.add(pseudonym("id", number)));
    return List.copyOf(found);
  }

  private String pseudonym(String kind, String number) {
    byte[] code = Hmac.of(key, kind + "\n" + number);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
  }
}
