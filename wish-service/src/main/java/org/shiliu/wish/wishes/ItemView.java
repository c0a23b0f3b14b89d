package org.shiliu.wish.wishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of a wish. */
@Schema(description = "One item of a wish || 心愿明细")
public record ItemView(
    @Schema(description = "What || 名称") String name,
    @Schema(description = "How many || 数量") int quantity,
    @Schema(nullable = true, description = "Unit of measure; pieces when absent || 计量单位")
        String measure) {

  /** The view of an item. */
  public static ItemView of(WishItem item) {
    return new ItemView(item.name(), item.quantity(), item.measure());
  }
}
