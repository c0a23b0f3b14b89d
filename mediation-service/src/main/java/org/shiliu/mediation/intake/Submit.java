package org.shiliu.mediation.intake;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** The declaration with which an application is handed in. */
@Schema(name = "Submit", description = "The declaration of free will || 自愿申请声明")
public record Submit(
    @NotNull
        @Schema(
            description = "The applicant asks for mediation of their own free will || 申请人自愿申请调解",
            examples = "true")
        Boolean freeWill,
    @Nullable
        @PlainText(max = 500)
        @Schema(
            description = "Filed for somebody else: how their consent is known || 代为提交时：如何得知本人同意",
            nullable = true)
        String consentProof) {}
