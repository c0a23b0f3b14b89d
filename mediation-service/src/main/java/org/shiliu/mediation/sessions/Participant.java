package org.shiliu.mediation.sessions;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.SignatureKind;
import org.shiliu.platform.wire.PlainText;

/** A party that took part, what it said and how it signed the record. */
@Schema(name = "Participant", description = "A party that took part || 到场当事人")
public record Participant(
    @NotNull @Schema(description = "The party || 当事人编号") UUID party,
    @NotBlank
        @PlainText(max = 2000, multiline = true)
        @Schema(description = "What the party said || 当事人陈述")
        String statement,
    @NotNull @Schema(description = "How the record was signed || 签名方式") SignatureKind signedBy) {}
