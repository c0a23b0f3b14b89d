package org.shiliu.platform.sample;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a sample stands || 样品所处的状态")
enum SampleState {
  OPEN,
  CLOSED
}
