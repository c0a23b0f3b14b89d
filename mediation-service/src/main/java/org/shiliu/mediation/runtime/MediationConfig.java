package org.shiliu.mediation.runtime;

import java.util.Map;

import io.smallrye.config.ConfigMapping;

/** Settings that only the mediation service has. */
@ConfigMapping(prefix = "shiliu.mediation")
public interface MediationConfig {

  /**
   * Jurisdiction profile by community code, for example {@code
   * shiliu.mediation.jurisdiction.nancheng=national}. A community that is not named here has {@code
   * national}. The names are those of {@code jurisdictions.csv}; another name stops the start.
   */
  Map<String, String> jurisdiction();
}
