package org.shiliu.wish;

import org.shiliu.wish.runtime.WishSettings;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The service's settings with their defaults, for tests without a running service. */
public final class Settings {

  private Settings() {}

  public static WishSettings defaults() {
    return new SmallRyeConfigBuilder()
        .withMapping(WishSettings.class)
        .withConverter(
            java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
        .build()
        .getConfigMapping(WishSettings.class);
  }
}
