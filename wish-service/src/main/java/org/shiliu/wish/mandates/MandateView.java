package org.shiliu.wish.mandates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Versioned;
import org.shiliu.wish.communities.Shanghai;

/** A mandate as its two people and the officer see it. */
@Schema(description = "A mandate || 委托")
public record MandateView(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "Community code || 社区代码") String community,
    @Schema(description = "The resident's account || 居民账号") String resident,
    @Schema(description = "The relative's account || 亲属账号") String relative,
    @Schema(description = "What the relative is to the resident || 与居民的关系") String relation,
    @Schema(description = "What the relative may do || 可代办的事项") List<MandateScope> scopes,
    @Schema(description = "How it was proven || 核实方式") Proof proof,
    @Schema(description = "The last day || 最后有效日") LocalDate expiresOn,
    @Schema(description = "When it was granted || 授予时间") OffsetDateTime grantedAt,
    @Schema(nullable = true, description = "Absent while it holds || 未撤销时不出现")
        OffsetDateTime revokedAt,
    @Schema(description = "Counts every change || 版本号，每次变更加一") long version)
    implements Versioned {

  static MandateView of(Mandate mandate) {
    return new MandateView(
        mandate.id(),
        mandate.community(),
        mandate.resident(),
        mandate.relative(),
        mandate.relation(),
        List.copyOf(mandate.scopes()),
        mandate.proof(),
        mandate.expiresOn(),
        Shanghai.time(mandate.grantedAt()),
        mandate.revokedAt().map(Shanghai::time).orElse(null),
        mandate.version());
  }
}
