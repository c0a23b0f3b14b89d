package org.shiliu.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.agroal.api.AgroalDataSource;

/** Adds entries to the table and to the queue of the chain, however many in one statement. */
@Singleton
class AuditEntries {

  // A WRITE row stands first and is asked for before any row is added: only then does the
  // transaction's number tell whether somebody else wrote in it.
  private static final String ADD =
      """
      with r as materialized (
        select * from jsonb_to_recordset(cast(? as jsonb)) as r(
          id uuid, at timestamptz, kind text, actor text, actor_roles text[], behalf text, operation text,
          resource_kind text, resource_id uuid, part_kind text, part_id uuid, community text, person uuid,
          category text, purpose text, status int, code text, times int, correlation text)
        where r.kind <> 'WRITE' or (select pg_current_xact_id_if_assigned() is not null)
      ), e as (
        insert into audit_entry (id, at, kind, actor, actor_roles, behalf, operation, resource_kind, resource_id,
          part_kind, part_id, community, person, category, purpose, status, code, times, correlation)
        select id, coalesce(at, app_now()), kind, actor, actor_roles, behalf, operation, resource_kind, resource_id,
          part_kind, part_id, community, person, category, purpose, status, code, times, correlation
        from r
      )
      insert into audit_pending (entry) select id from r
      """;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  // The pool asks for its hooks while it is being made, so it can't be asked for here.
  private final Instance<AgroalDataSource> database;

  AuditEntries(Instance<AgroalDataSource> database) {
    this.database = database;
  }

  /**
   * Adds the entries in the running transaction; a WRITE, which comes first, only if the
   * transaction has written anything before.
   */
  void add(List<AuditEntry> entries) {
    try (Connection connection = database.get().getConnection();
        PreparedStatement statement = connection.prepareStatement(ADD)) {
      statement.setString(1, JSON.writeValueAsString(entries));
      statement.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("the audit's entries could not be written", e);
    }
  }
}
