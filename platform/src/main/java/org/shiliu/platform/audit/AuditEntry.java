package org.shiliu.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One entry, as it lies in the table.
 *
 * @param at null stands for the time of the transaction that adds it
 * @param times how many equal refusals it stands for; 1 for everything else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
    UUID id,
    @Nullable Instant at,
    AuditKind kind,
    String actor,
    List<String> actorRoles,
    @Nullable String behalf,
    String operation,
    @Nullable String resourceKind,
    @Nullable UUID resourceId,
    @Nullable String partKind,
    @Nullable UUID partId,
    @Nullable String community,
    @Nullable UUID person,
    @Nullable String category,
    @Nullable String purpose,
    @Nullable Integer status,
    @Nullable String code,
    int times,
    @Nullable String correlation) {

  /** The columns, for a select that {@link #read} can read; the table must be called e. */
  public static final String COLUMNS =
      "e.id, e.at, e.kind, e.actor, e.actor_roles, e.behalf, e.operation, e.resource_kind,"
          + " e.resource_id, e.part_kind, e.part_id, e.community, e.person, e.category, e.purpose,"
          + " e.status, e.code, e.times, e.correlation";

  /** Reads the present row by the names of its columns. */
  public static AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        AuditKind.valueOf(row.getString("kind")),
        row.getString("actor"),
        List.of((String[]) row.getArray("actor_roles").getArray()),
        row.getString("behalf"),
        row.getString("operation"),
        row.getString("resource_kind"),
        row.getObject("resource_id", UUID.class),
        row.getString("part_kind"),
        row.getObject("part_id", UUID.class),
        row.getString("community"),
        row.getObject("person", UUID.class),
        row.getString("category"),
        row.getString("purpose"),
        row.getObject("status", Integer.class),
        row.getString("code"),
        row.getInt("times"),
        row.getString("correlation"));
  }
}
