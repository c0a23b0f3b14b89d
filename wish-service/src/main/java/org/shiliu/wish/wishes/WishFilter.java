package org.shiliu.wish.wishes;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

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

  WishStatus state() {
    return state;
  }

  WishKind kind() {
    return kind;
  }

  WishCategory category() {
    return category;
  }

  Urgency urgency() {
    return urgency;
  }
}
