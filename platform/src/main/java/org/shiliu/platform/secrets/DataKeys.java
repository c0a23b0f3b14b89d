package org.shiliu.platform.secrets;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The data keys of the subjects in scope. */
@ApplicationScoped
class DataKeys implements PanacheRepositoryBase<DataKey, UUID> {

  /** Reads the keys of these subjects at once; afterwards each is found without a statement. */
  void fetch(List<UUID> subjects) {
    getEntityManager()
        .unwrap(Session.class)
        .findMultiple(DataKey.class, subjects, SessionCheckMode.ENABLED);
  }
}
