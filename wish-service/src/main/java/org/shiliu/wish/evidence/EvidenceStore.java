package org.shiliu.wish.evidence;

import java.util.UUID;

/** Where photos lie. One small port, so that an object store can take the database's place. */
interface EvidenceStore {

  /** Keeps a photo's content under the id of its evidence, with the running transaction. */
  void keep(String community, UUID evidence, byte[] content);

  /** The content; never null for evidence in scope. */
  byte[] content(UUID evidence);
}
