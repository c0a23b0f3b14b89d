package org.shiliu.platform.delivery;

import java.util.UUID;

/** What happens when a clock of one kind runs out. One bean for each kind. */
public interface TimerHandler {

  /** The kind, as given to {@link Timers#at}. */
  String kind();

  /**
   * Judges whether the subject's deadline has really passed, and acts. Runs in a transaction of its
   * own that sees this community only, perhaps more than once; a clock that was overtaken (the
   * subject moved on, its deadline was moved) does nothing. When it fails it is called again,
   * without end.
   */
  void due(String community, UUID subject);
}
