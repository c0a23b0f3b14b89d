package org.shiliu.platform.wire;

/** A view of something that changes: its version goes into the ETag, and comes back in If-Match. */
public interface Versioned {

  /** The stored version, counted up by one with every change. */
  long version();
}
