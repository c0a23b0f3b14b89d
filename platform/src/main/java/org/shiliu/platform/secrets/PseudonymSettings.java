package org.shiliu.platform.secrets;

import io.smallrye.config.ConfigMapping;

/** The key that both services share for pseudonyms. */
@ConfigMapping(prefix = "shiliu.exchange")
public interface PseudonymSettings {

  /**
   * The key of the pseudonyms: 32 random bytes, base64, the same in both services. No default:
   * without it the service does not start.
   */
  String key();
}
