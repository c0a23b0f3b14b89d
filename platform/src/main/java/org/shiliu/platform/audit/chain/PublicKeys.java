package org.shiliu.platform.audit.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shiliu.platform.secrets.PublicKeyText;

/** The keys under which heads are genuine: the present one and those before it. */
final class PublicKeys {

  private final Map<String, PublicKeyText> byId = new HashMap<>();

  PublicKeys(List<PublicKeyText> keys) {
    keys.forEach(key -> byId.put(key.id(), key));
  }

  boolean signed(Head head) {
    PublicKeyText key = byId.get(head.keyId());
    return key != null && head.signedBy(key);
  }
}
