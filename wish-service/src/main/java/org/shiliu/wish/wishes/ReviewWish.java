package org.shiliu.wish.wishes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** An officer's decision on a wish. */
@Schema(description = "An officer's decision on a wish || 心愿审核意见")
public record ReviewWish(
    @NotNull @Schema(description = "What is decided || 结论") Decision decision,
    @PlainText(max = 500, multiline = true)
        @Schema(
            nullable = true,
            description =
                "Needed for RETURN and REJECT, and for PUBLISH when the review notes are doubtful || 退回、驳回时必填；审核提示存疑仍要发布时也必填")
        String reason,
    @PlainText(max = 200)
        @Schema(
            nullable = true,
            description = "With REJECT: where the matter belongs || 驳回时可指明正确渠道",
            examples = "物业报修")
        String rightChannel,
    @Valid
        @Schema(
            nullable = true,
            description =
                "Names the person, or for a wish of a place the residents' representative, where none is named yet || 尚未登记受益人或居民代表时，由工作人员指定")
        NewBeneficiary beneficiary) {

  /** What may be decided. */
  @Schema(description = "What is decided || 审核结论")
  public enum Decision {
    PUBLISH,
    RETURN,
    REJECT
  }
}
