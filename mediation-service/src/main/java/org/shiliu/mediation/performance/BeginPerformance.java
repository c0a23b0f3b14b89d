package org.shiliu.mediation.performance;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the copies were handed. */
@Schema(name = "BeginPerformance", description = "To whom the copies were handed || 协议送达情况")
public record BeginPerformance(
    @NotNull
        @Size(max = 10)
        @Schema(description = "Every party of a written agreement || 书面协议须送达全部当事人")
        List<@NotNull UUID> copiesHandedTo,
    @NotNull @Schema(description = "The committee keeps its copy || 调委会已留存一份", examples = "true")
        Boolean committeeCopyFiled) {}
