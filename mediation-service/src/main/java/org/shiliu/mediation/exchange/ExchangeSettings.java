package org.shiliu.mediation.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the exchange with the wish service. */
@ConfigMapping(prefix = "shiliu.mediation.exchange")
interface ExchangeSettings {

  /**
   * Questions after conflicts that are answered for one community within a minute, at least 1; more
   * are answered 429. Default 120, house rule: more than its officers can approve.
   */
  @WithDefault("120")
  int checksPerMinute();
}
