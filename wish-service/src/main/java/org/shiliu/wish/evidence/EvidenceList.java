package org.shiliu.wish.evidence;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The photos of one claim; bounded by the number that may be handed in. */
@Schema(description = "The photos of one claim, oldest first || 一次认领的照片，最早在前")
public record EvidenceList(@Schema(description = "The photos || 照片") List<EvidenceView> items) {}
