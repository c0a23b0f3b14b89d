package org.shiliu.wish.wishes;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The five kinds (五微) with one life cycle. Each carries its definition as data; a community may
 * understand 微循环 differently.
 */
@Schema(description = "The five kinds (五微); the list may grow || 五微类别，取值可能增加")
public enum WishKind {
  MICRO_WISH("微心愿", 1_000, false),
  MICRO_RENOVATION("微改造", 20_000, true),
  MICRO_RENEWAL("微更新", 20_000, true),
  MICRO_CIRCULATION("微循环", 20_000, true),
  MICRO_UPGRADE("微提升", 20_000, true);

  private final String chinese;
  private final BigDecimal costCap;
  private final boolean placeAllowed;

  WishKind(String chinese, int costCap, boolean placeAllowed) {
    this.chinese = chinese;
    this.costCap = BigDecimal.valueOf(costCap);
    this.placeAllowed = placeAllowed;
  }

  /** The name that residents use. */
  public String chinese() {
    return chinese;
  }

  /** The highest estimated cost in yuan, inclusive: 1,000 for 微心愿, 20,000 for the others. */
  public BigDecimal costCap() {
    return costCap;
  }

  /** Whether a place may be the beneficiary instead of a person. */
  public boolean placeAllowed() {
    return placeAllowed;
  }
}
