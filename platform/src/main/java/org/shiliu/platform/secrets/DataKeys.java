package org.shiliu.platform.secrets;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The data keys of the subjects in scope. */
@ApplicationScoped
class DataKeys implements PanacheRepositoryBase<DataKey, UUID> {}
