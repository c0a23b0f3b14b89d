package org.shiliu.platform.secrets;

import io.smallrye.config.ConfigMapping;

/** The key under which the data keys are wrapped; each service has its own. */
@ConfigMapping(prefix = "shiliu.secrets")
public interface SecretsSettings {

  /** The master key: 32 random bytes, base64. No default: without it the service does not start. */
  String masterKey();
}
