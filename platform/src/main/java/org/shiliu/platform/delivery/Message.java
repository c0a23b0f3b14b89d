package org.shiliu.platform.delivery;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One message to the neighbour, as it lies in the table.
 *
 * @param id chosen when it is written; the neighbour's inbox takes it once
 * @param kind names its {@link Courier}
 * @param community the community whose row caused it
 * @param subject the object that it is about
 * @param correlationId of the request that caused it; absent when none did
 * @param writtenAt when the cause happened
 * @param payload what the courier needs, complete: it reads no table
 * @param lastError of the latest attempt; absent before the first failed one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(
    UUID id,
    String kind,
    String community,
    UUID subject,
    String correlationId,
    Instant writtenAt,
    JsonNode payload,
    String lastError) {

  /** The payload as it was handed to {@link Outbox#send}. */
  public <T> T as(Class<T> type) {
    return Stored.MAPPER.convertValue(payload, type);
  }

  Message failedBy(String error) {
    return new Message(id, kind, community, subject, correlationId, writtenAt, payload, error);
  }
}
