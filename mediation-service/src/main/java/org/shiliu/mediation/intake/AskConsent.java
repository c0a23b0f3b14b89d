package org.shiliu.mediation.intake;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.Channel;

/** By which way the parties are asked. */
@Schema(name = "AskConsent", description = "By which way the parties are asked || 征询方式")
public record AskConsent(@NotNull @Schema(description = "By which way || 方式") Channel channel) {}
