package org.shiliu.mediation.intake;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.wire.PlainText;

/** Who speaks for a party, and by which mandate. */
@Schema(name = "NameRepresentative", description = "Who speaks for a party || 代理人")
public record NameRepresentative(
    @NotNull @Valid @Schema(description = "The person; give it for a natural person || 自然人信息")
        PersonDetails person,
    @Nullable
        @PlainText(max = 100)
        @Schema(description = "Login of the representative || 代理人登录名", nullable = true)
        String account,
    @NotBlank
        @PlainText(max = 500)
        @Schema(
            description = "Mandate: from whom, for what || 委托：由谁委托、委托事项",
            examples = "父亲口头委托，全权代理")
        String mandate,
    @Nullable
        @PlainText(max = 500)
        @Schema(
            description =
                "Recorded by somebody who runs the case: how it is known || 由办案人员代录时：如何得知",
            nullable = true)
        String how) {}
