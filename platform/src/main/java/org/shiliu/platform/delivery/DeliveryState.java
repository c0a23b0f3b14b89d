package org.shiliu.platform.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a message that isn't delivered yet stands. */
@Schema(
    description =
        "WAITING: carried again until the neighbour takes it. DEAD: laid aside, only an operator"
            + " sends it again. || WAITING：将重试直至对方收下；DEAD：已搁置，只有运维人员能重新发送。")
public enum DeliveryState {
  WAITING,
  DEAD
}
