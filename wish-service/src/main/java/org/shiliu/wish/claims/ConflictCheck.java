package org.shiliu.wish.claims;

import java.util.UUID;

import org.shiliu.platform.people.PersonRef;

/** Asks the mediation service. Never called inside a transaction; never throws for silence. */
public interface ConflictCheck {

  /** What is asked. */
  record Question(String community, UUID wishId, PersonRef person, UUID unitId) {}

  /** The answer, within the caller's deadline. */
  ConflictAnswer ask(Question question);
}
