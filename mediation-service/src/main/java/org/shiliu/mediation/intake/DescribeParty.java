package org.shiliu.mediation.intake;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.wire.PlainText;

/** Who a party is, as long as the application is a draft. */
@Schema(name = "DescribeParty", description = "Who a party is || 当事人信息")
public record DescribeParty(
    @NotNull @Valid @Schema(description = "The person; give it for a natural person || 自然人信息")
        PersonDetails person,
    @Nullable
        @PlainText(max = 100)
        @Schema(description = "Login, when known || 登录名，如已知", nullable = true)
        String account) {}
