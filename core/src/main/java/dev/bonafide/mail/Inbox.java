package dev.bonafide.mail;

/** Where listeners put what a platform delivers. */
public interface Inbox {

  /**
   * Keeps a receipt durably before it returns, and wakes the process that works on it.
   *
   * @return whether it is new; false for a redelivery
   * @throws RuntimeException if it could not be kept: it must then not be acknowledged
   */
  boolean accept(Receipt receipt);
}
