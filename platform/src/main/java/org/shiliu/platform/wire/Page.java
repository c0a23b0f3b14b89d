package org.shiliu.platform.wire;

import java.util.List;

/** One page of a list ordered by a key. Implemented by a named record for each list. */
public interface Page<V> {

  /** At most as many as the request's limit (1–100, default 20). */
  List<V> items();

  /** The cursor of the next page; null on the last one. */
  String next();
}
