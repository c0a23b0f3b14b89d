package org.shiliu.wish.communities;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** The community for which the caller creates something. */
@ApplicationScoped
public class Home {

  private final Caller caller;

  Home(Caller caller) {
    this.caller = caller;
  }

  /**
   * The community named, or the caller's only one.
   *
   * @param named null when the request names none
   * @throws Refusal COMMUNITY_FOREIGN → 422 for one that is not the caller's; COMMUNITY_UNCLEAR →
   *     422 when none is named and the caller has several or none
   */
  public String of(String named) {
    Set<String> own = caller.communities();
    if (named != null) {
      if (!own.contains(named)) {
        throw Refusal.of(CommunityRule.COMMUNITY_FOREIGN).at("community");
      }
      return named;
    }
    if (own.size() != 1) {
      throw Refusal.of(CommunityRule.COMMUNITY_UNCLEAR).at("community");
    }
    return own.iterator().next();
  }
}
