package org.shiliu.platform.idempotency;

import java.util.UUID;

/**
 * What a client may name itself, so that a draft made off line can be sent again without harm: the
 * same content under the same id is answered as the first time.
 */
public interface ClientMade {

  /** The client's id; null lets the service choose. */
  UUID id();
}
