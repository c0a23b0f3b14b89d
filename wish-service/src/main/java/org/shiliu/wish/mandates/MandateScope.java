package org.shiliu.wish.mandates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a relative may do for the resident. */
@Schema(description = "What a relative may do || 可代办的事项")
public enum MandateScope {
  FILE,
  FOLLOW,
  CONFIRM
}
