package org.shiliu.mediation.linkedwishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How urgent a wish is, as the wish service names it. */
@Schema(name = "WishUrgency", description = "How urgent it is || 紧急程度：RED 紧急；YELLOW 较急；BLUE 一般")
public enum WishUrgency {
  RED,
  YELLOW,
  BLUE
}
