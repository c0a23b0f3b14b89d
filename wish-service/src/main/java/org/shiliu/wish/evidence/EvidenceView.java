package org.shiliu.wish.evidence;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.communities.Shanghai;

/** What is known of one photo; its content is read apart. */
@Schema(
    description =
        "One photo; read its content at /evidence/{id}/content || 一张照片，内容见 /evidence/{id}/content")
public record EvidenceView(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "Id of the claim || 认领编号") UUID claimId,
    @Schema(description = "image/jpeg or image/png || 图片格式", examples = "image/jpeg")
        String mediaType,
    @Schema(description = "Pixels || 像素宽") int width,
    @Schema(description = "Pixels || 像素高") int height,
    @Schema(description = "When it was handed in || 上传时间") OffsetDateTime uploadedAt) {

  static EvidenceView of(Evidence evidence) {
    return new EvidenceView(
        evidence.id(),
        evidence.claimId(),
        evidence.mediaType(),
        evidence.width(),
        evidence.height(),
        Shanghai.time(evidence.uploadedAt()));
  }
}
