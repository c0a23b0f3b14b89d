package org.shiliu.platform.people;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.audit.AuditEntry;
import org.shiliu.platform.audit.Category;
import org.shiliu.platform.clock.DatabaseClock;
import org.shiliu.platform.identity.Roles;

/** One look at the caller's data. A reader who is a private person is shown by role only. */
@Schema(description = "One look at your personal data || 一次对您个人信息的查看")
public record DataReadView(
    @Schema(description = "Id of the record || 记录编号", required = true) UUID id,
    @Schema(description = "When || 时间", required = true) OffsetDateTime at,
    @Schema(
            description =
                "Account of the reader; absent when the reader is another resident"
                    + " || 查看者账号；查看者为其他居民时不显示",
            nullable = true,
            examples = "officer-qian")
        String reader,
    @Schema(
            description = "Roles of the reader; none for the service itself || 查看者角色；系统自动处理时为空",
            required = true)
        List<String> readerRoles,
    @Schema(description = "Whether you looked yourself || 是否为本人查看", required = true) boolean self,
    @Schema(description = "What was looked at || 查看的内容", required = true) Category category,
    @Schema(
            description = "Why: a code, or in the reader's words || 目的：代码，或查看者填写的文字",
            required = true,
            examples = "APPROVED_CLAIM")
        String purpose,
    @Schema(
            description = "The operation of the API in which it happened || 查看所经接口操作",
            required = true,
            examples = "getClaim")
        String operation,
    @Schema(
            description = "What it was about: wishes, claims, cases … || 所涉事项类型",
            nullable = true,
            examples = "claims")
        String resourceKind,
    @Schema(description = "Id of what it was about || 所涉事项编号", nullable = true) UUID resourceId) {

  static DataReadView of(AuditEntry entry, String self) {
    boolean own = entry.actor().equals(self);
    boolean named = own || entry.actorRoles().isEmpty() || !resident(entry);
    return new DataReadView(
        entry.id(),
        entry.at().atZone(DatabaseClock.ZONE).toOffsetDateTime(),
        named ? entry.actor() : null,
        entry.actorRoles(),
        own,
        Category.valueOf(entry.category()),
        entry.purpose(),
        entry.operation(),
        entry.resourceKind(),
        entry.resourceId());
  }

  private static boolean resident(AuditEntry entry) {
    return entry.actorRoles().equals(List.of(Roles.RESIDENT));
  }
}
