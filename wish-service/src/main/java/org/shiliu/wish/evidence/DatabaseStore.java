package org.shiliu.wish.evidence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps photos in PostgreSQL, apart from what lists read. */
@ApplicationScoped
class DatabaseStore implements EvidenceStore {

  private final EntityManager database;

  DatabaseStore(EntityManager database) {
    this.database = database;
  }

  @Override
  public void keep(String community, UUID evidence, byte[] content) {
    database.persist(new EvidenceContent(evidence, community, content));
  }

  @Override
  public byte[] content(UUID evidence) {
    return database.find(EvidenceContent.class, evidence).content();
  }
}
