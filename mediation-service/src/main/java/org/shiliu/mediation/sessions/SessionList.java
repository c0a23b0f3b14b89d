package org.shiliu.mediation.sessions;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All sessions of a case. */
@Schema(name = "SessionList", description = "All sessions of a case || 案件的全部调解记录")
public record SessionList(@Schema(description = "The rows || 列表内容") List<SessionView> items) {}
