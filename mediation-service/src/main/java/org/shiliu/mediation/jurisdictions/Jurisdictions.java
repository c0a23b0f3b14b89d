package org.shiliu.mediation.jurisdictions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.shiliu.mediation.runtime.MediationConfig;

/** The profile of each community: the one configured for it, else {@code national}. */
@Singleton
public class Jurisdictions {

  private static final String DEFAULT = "national";

  private final Map<String, Jurisdiction> profiles;
  private final Map<String, String> chosen;

  Jurisdictions(MediationConfig config) {
    this.profiles = load();
    this.chosen = config.jurisdiction();
    for (String name : chosen.values()) {
      if (!profiles.containsKey(name)) {
        throw new IllegalStateException("no jurisdiction profile is called " + name);
      }
    }
  }

  /** The profile that binds a community. */
  public Jurisdiction of(String community) {
    return profiles.get(chosen.getOrDefault(community, DEFAULT));
  }

  private static Map<String, Jurisdiction> load() {
    try (var in = Jurisdictions.class.getResourceAsStream("/jurisdictions.csv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Jurisdiction::read)
          .collect(Collectors.toMap(Jurisdiction::name, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
