package org.shiliu.mediation.agreements;

import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.SignatureKind;

/** A signature under the agreement. */
@Schema(name = "SignAgreement", description = "A signature || 签名")
public record SignAgreement(
    @NotNull @Schema(description = "Which kind || 种类") SignatureKind kind,
    @Nullable
        @Schema(
            description =
                "For whom it is recorded; absent: your own signature || 代录哪一方的签名；不填表示本人签名",
            nullable = true)
        UUID party) {}
