package org.shiliu.mediation.parties;

import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.wire.PlainText;

/** A party as it is named when a case is filed: a person or an organisation, never both. */
@Schema(
    name = "NewParty",
    description =
        "A party: give either person or organisation || 当事人：person（自然人）与 organisation（单位）二选一")
public record NewParty(
    @Nullable @Schema(description = "Your own id for it, UUID || 自定编号（UUID），可不填", nullable = true)
        UUID id,
    @NotNull @Schema(description = "On which side || 哪一方") Side side,
    @Nullable
        @Valid
        @Schema(description = "The person; give it for a natural person || 自然人信息", nullable = true)
        PersonDetails person,
    @Nullable
        @PlainText(max = 100)
        @Schema(
            description =
                "The person's login, when known: then they can answer themselves || 该人的登录名，如已知，本人即可在线办理",
            nullable = true,
            examples = "resident-wang")
        String account,
    @Nullable
        @Valid
        @Schema(
            description = "The organisation; give it for an organisation || 单位信息",
            nullable = true)
        NewOrganisation organisation) {}
