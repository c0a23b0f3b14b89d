package org.shiliu.mediation.sessions;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes of talks with one side. */
@Schema(name = "CaucusNotes", description = "Notes of talks with one side || 背靠背谈话记录")
public record CaucusNotes(@Schema(description = "The rows || 列表内容") List<CaucusNoteView> items) {}
