package org.shiliu.wish.units;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** The unit for which the caller acts. */
@ApplicationScoped
public class OwnUnit {

  private final Caller caller;

  OwnUnit(Caller caller) {
    this.caller = caller;
  }

  /** Its id; UNIT_MISSING_IN_TOKEN → 403 for an account that acts for none. */
  public UUID id() {
    return caller.unitId().orElseThrow(() -> Refusal.of(UnitRule.UNIT_MISSING_IN_TOKEN));
  }
}
