package org.shiliu.platform.runtime;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets requests whose address is no URI come as far as the router, where they get a problem as
 * their answer: the framework's own check says a bare 400. It can only be switched off by a system
 * property, which it reads when it is loaded, right after the configuration.
 */
public class OwnAddressCheck implements SmallRyeConfigBuilderCustomizer {

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}
