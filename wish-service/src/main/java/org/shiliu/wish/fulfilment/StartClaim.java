package org.shiliu.wish.fulfilment;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.claims.Visitor;

/** Planned visits and who comes. */
@Schema(description = "Planned visits and who comes || 上门计划和人员")
public record StartClaim(
    @Size(max = 60)
        @Schema(
            nullable = true,
            description =
                "Planned days from today on, at most a year ahead; today when absent || 计划日期，自今日起一年内；不填即今日")
        List<@NotNull LocalDate> plannedOn,
    @NotNull
        @Size(min = 1, max = 10)
        @Schema(
            description =
                "Who comes, 1 to 10; where the category needs checked persons, enough of them || 上门人员 1 至 10 名；需背景核查的类型须有足够人数")
        List<@NotNull @Valid Visitor> visitors) {}
