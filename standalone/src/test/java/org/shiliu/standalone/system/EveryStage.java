package org.shiliu.standalone.system;

import java.util.List;
import java.util.Map;

/** Wishes and cases at each stage of their main path, for tests that need to find some of each. */
public final class EveryStage {
  private EveryStage() {}

  /**
   * Makes one of each, as far as the tests before have left the unit free to claim.
   *
   * @param pair the running pair
   */
  public static void make(RunningPair pair) {
    Quarrels.homestead(pair);
    Quarrels.homestead(pair).accepted();
    Quarrels.homestead(pair).accepted().inMediation();
    Quarrels.homestead(pair).accepted().inMediation().sessionHeld();
    Quarrels.homestead(pair).accepted().inMediation().sessionHeld().agreementEffective(Map.of());
    new WishWalk(pair).published();
    List<Runnable> claims =
        List.of(
            () -> new WishWalk(pair).published().claimed().approved().started().fulfilled(),
            () -> new WishWalk(pair).published().claimed().approved().started(),
            () -> new WishWalk(pair).published().claimed().approved(),
            () -> new WishWalk(pair).published().claimed());
    try {
      claims.forEach(Runnable::run);
    } catch (AssertionError enough) {
      // The unit's cap: it has claims at these stages already.
      return;
    }
  }
}
