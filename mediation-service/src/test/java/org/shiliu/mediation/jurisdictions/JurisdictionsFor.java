package org.shiliu.mediation.jurisdictions;

import java.util.Map;

/** Profiles for tests that need no container. */
public final class JurisdictionsFor {

  private JurisdictionsFor() {}

  /** The shipped profiles, chosen by community. */
  public static Jurisdictions communities(Map<String, String> chosen) {
    return new Jurisdictions(() -> chosen);
  }
}
