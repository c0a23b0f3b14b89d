package org.shiliu.mediation.intake;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.PartyView;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.wire.Versioned;

/**
 * A party with what is known of the person; for those who run the case and for the party itself.
 */
@Schema(name = "PartyDetailsView", description = "A party with personal data || 当事人详细信息")
public record PartyDetailsView(
    @Schema(description = "The case's version, for If-Match || 案件版本，用于 If-Match") long version,
    @Schema(description = "The party || 当事人") PartyView party,
    @Nullable
        @Schema(description = "The person; give it for a natural person || 自然人信息", nullable = true)
        PersonDetails person,
    @Nullable @Schema(description = "Who speaks for the party || 代理人", nullable = true)
        PersonDetails representative,
    @Nullable @Schema(description = "Mandate || 委托事项", nullable = true) String mandate)
    implements Versioned {}
