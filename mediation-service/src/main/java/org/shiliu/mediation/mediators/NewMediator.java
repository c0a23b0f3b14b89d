package org.shiliu.mediation.mediators;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.idempotency.ClientMade;
import org.shiliu.platform.wire.PlainText;

/** An entry for the register of mediators. */
@Schema(name = "NewMediator", description = "An entry for the register || 登记一名调解员")
public record NewMediator(
    @Nullable @Schema(description = "Your own id for it, UUID || 自定编号（UUID），可不填", nullable = true)
        UUID id,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotBlank
        @PlainText(max = 100)
        @Schema(description = "The mediator's login || 调解员登录名", examples = "mediator-zhao")
        String account,
    @NotBlank @PlainText(max = 60) @Schema(description = "Name || 姓名", examples = "赵调解员")
        String name,
    @NotEmpty
        @Size(max = 10)
        @Schema(description = "Languages spoken, ISO 639 || 会说的语言", examples = "[\"zh\"]")
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages)
    implements ClientMade {}
