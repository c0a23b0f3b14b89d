package org.shiliu.platform.idempotency;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * What is remembered of a successful request with a key: where its answer can be rendered from
 * again.
 */
@Entity
@Table(name = "idempotency_key")
class KeyedAnswer {

  @EmbeddedId private Id id;

  @Column(name = "request_hash")
  private byte[] requestHash;

  private int status;
  private String location;
  private UUID resource;

  @Embeddable
  record Id(String principal, String route, String key) implements Serializable {}

  protected KeyedAnswer() {}

  KeyedAnswer(Id id, byte[] requestHash, int status, String location, UUID resource) {
    this.id = id;
    this.requestHash = requestHash;
    this.status = status;
    this.location = location;
    this.resource = resource;
  }

  byte[] requestHash() {
    return requestHash;
  }

  int status() {
    return status;
  }

  String location() {
    return location;
  }

  UUID resource() {
    return resource;
  }
}
