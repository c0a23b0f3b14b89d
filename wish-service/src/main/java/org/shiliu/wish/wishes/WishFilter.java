package org.shiliu.wish.wishes;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shiliu.wish.listing.Listing;

/** The filters of a list of wishes; each absent one lets everything pass. */
public class WishFilter {

  @QueryParam("state")
  @Parameter(description = "Only this state || 状态")
  WishStatus state;

  @QueryParam("kind")
  @Parameter(description = "Only this kind || 类别（五微）")
  WishKind kind;

  @QueryParam("category")
  @Parameter(description = "Only this category || 需求类型")
  WishCategory category;

  @QueryParam("urgency")
  @Parameter(description = "Only this urgency || 紧急程度")
  Urgency urgency;

  Listing applyTo(Listing listing) {
    return listing
        .where("status = :state", "state", state)
        .where("content.kind = :kind", "kind", kind)
        .where("content.category = :category", "category", category)
        .where("content.urgency = :urgency", "urgency", urgency);
  }
}
