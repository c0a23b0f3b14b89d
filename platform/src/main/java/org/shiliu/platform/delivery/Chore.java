package org.shiliu.platform.delivery;

import java.time.Duration;

/**
 * What has to be done again and again, by one replica at a time and by another when that one dies.
 * One bean for each chore.
 */
public interface Chore {

  /** Names it in the scheduler's table; never changed. */
  String name();

  /** The pause between two runs; with zero or less this replica takes no part. */
  Duration every();

  /** Does it once, in contexts and transactions of its own. When it fails it is run again. */
  void run();
}
