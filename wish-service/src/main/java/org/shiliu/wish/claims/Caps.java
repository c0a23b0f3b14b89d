package org.shiliu.wish.claims;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.wish.runtime.WishSettings;

/**
 * How many claims of a unit may live at one time. The claim's statement repeats this arithmetic.
 */
@ApplicationScoped
public class Caps {

  private final WishSettings.Caps settings;

  Caps(WishSettings settings) {
    this.settings = settings.caps();
  }

  /**
   * The cap: for a new unit the agreement's capacity, at most 3; afterwards the capacity, at most
   * 10 or 20 % of the open list, whichever is larger.
   *
   * @param openList published wishes of the community
   */
  public int of(boolean newUnit, int capacity, long openList) {
    if (newUnit) {
      return Math.min(settings.newUnit(), capacity);
    }
    long share = openList * settings.percentOfOpenList() / 100;
    return (int) Math.min(capacity, Math.max(settings.floor(), share));
  }

  int newUnit() {
    return settings.newUnit();
  }

  int floor() {
    return settings.floor();
  }

  int percent() {
    return settings.percentOfOpenList();
  }
}
