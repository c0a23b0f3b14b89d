package org.shiliu.wish.disputes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** An officer's decision on a dispute whose case ended without agreement. */
@Schema(description = "An officer's decision on a dispute || 争议的人工决定")
public record DecideDispute(
    @NotNull @Schema(description = "What is decided || 结论") Decision decision,
    @NotBlank
        @PlainText(max = 500, multiline = true)
        @Schema(description = "Why; recorded || 理由，记录在案", examples = "调解未受理，双方各执一词，重新开放认领")
        String reason) {

  /** What may be decided. */
  @Schema(description = "What is decided || 决定")
  public enum Decision {
    PUBLISHED,
    CLOSED_UNCONFIRMED
  }
}
