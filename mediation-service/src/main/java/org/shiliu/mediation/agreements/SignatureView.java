package org.shiliu.mediation.agreements;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.SignatureKind;

/** A signature or the seal. */
@Schema(name = "SignatureView", description = "A signature or the seal || 签名或盖章")
public record SignatureView(
    Signer signer,
    @Nullable @Schema(nullable = true) UUID party,
    @Nullable @Schema(nullable = true) SignatureKind kind,
    OffsetDateTime at) {}
