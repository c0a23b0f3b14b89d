package org.shiliu.mediation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.shiliu.platform.people.OwnPersons;

/**
 * The parties and representatives that an account is, by whomever they were described; a respondent
 * only from the moment on at which they are asked. A party from elsewhere is one too.
 */
@ApplicationScoped
class OwnParties implements OwnPersons {

  private static final String MINE =
      "select case when p.sub = :me then p.personId end,"
          + " case when p.representativeSub = :me then p.representativeId end"
          + " from Party p join Case c on c.id = p.caseId"
          + " where (p.sub = :me or p.representativeSub = :me)"
          + " and (p.side = APPLICANT or c.status not in (DRAFT, SUBMITTED))";

  private final EntityManager database;

  OwnParties(EntityManager database) {
    this.database = database;
  }

  @Override
  public List<UUID> of(String account) {
    List<UUID> found = new ArrayList<>();
    for (Object[] row :
        database.createQuery(MINE, Object[].class).setParameter("me", account).getResultList()) {
      for (Object id : row) {
        if (id != null) {
          found.add((UUID) id);
        }
      }
    }
    return found;
  }
}
