package org.shiliu.mediation.agreements;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.SignatureKind;

/** A signature or the seal. */
@Schema(name = "SignatureView", description = "A signature or the seal || 签名或盖章")
public record SignatureView(
    @Schema(description = "Whose act || 何方") Signer signer,
    @Nullable @Schema(description = "The party || 当事人", nullable = true) UUID party,
    @Nullable @Schema(description = "Which kind || 种类", nullable = true) SignatureKind kind,
    @Schema(description = "When || 时间") OffsetDateTime at) {}
