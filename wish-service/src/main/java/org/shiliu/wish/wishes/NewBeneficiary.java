package org.shiliu.wish.wishes;

import jakarta.validation.Valid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.wire.PlainText;

/** Whom a wish is for. */
@Schema(
    description =
        "Whom the wish is for; for a wish of a place the residents' representative who will confirm it || 心愿受益人；地点类心愿则为负责确认的居民代表")
public record NewBeneficiary(
    @PlainText(max = 100)
        @Schema(
            nullable = true,
            description =
                "The person's own account, if any: with it they follow and confirm in the app || 本人账号（如有），可在手机端跟进和确认",
            examples = "resident-chen")
        String account,
    @Valid
        @Schema(
            nullable = true,
            description =
                "Stored sealed and apart from the wish; may be left out for an account that is known already || 加密并与心愿分开存放；账号已登记过的可不填")
        PersonDetails details) {}
