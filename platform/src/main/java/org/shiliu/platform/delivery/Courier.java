package org.shiliu.platform.delivery;

/**
 * Carries the messages of one kind to the neighbour. One bean for each kind; {@link #deliver} runs
 * outside any transaction and may run more than once for the same message.
 */
public interface Courier {

  /** The kind that this courier carries, as given to {@link Outbox#send}. */
  String kind();

  /**
   * Makes the call, within its deadlines. An exception counts as silence.
   *
   * @param message complete in itself
   */
  Receipt deliver(Message message);

  /**
   * Compensates a message that the neighbour refused for good. Runs in a transaction of its own, in
   * the message's community; when it fails, the message is carried again.
   */
  void refused(Message message, String code, String detail);

  /**
   * Shows that the message was laid aside as undeliverable. Runs in the transaction that moves it
   * to the dead letters.
   */
  default void laidAside(Message message) {}
}
