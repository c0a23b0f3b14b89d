package org.shiliu.mediation.intake;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.IdentityDocument;

/** By what a party was identified. */
@Schema(name = "CheckIdentity", description = "By what the party was identified || 核验身份所用证件")
public record CheckIdentity(
    @NotNull @Schema(description = "By what || 证件") IdentityDocument document) {}
