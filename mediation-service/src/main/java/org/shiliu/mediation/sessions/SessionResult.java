package org.shiliu.mediation.sessions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With what a session ended. */
@Schema(
    name = "SessionResult",
    description = "With what the session ended || 调解结果：AGREED 达成一致；CONTINUED 择日再调；FAILED 未达成一致")
public enum SessionResult {
  AGREED,
  CONTINUED,
  FAILED
}
