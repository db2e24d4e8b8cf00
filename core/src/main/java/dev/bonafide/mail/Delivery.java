package dev.bonafide.mail;

import java.time.Duration;

/** How one attempt ended. */
public sealed interface Delivery {

  /**
   * It is done.
   *
   * @param message what the platform calls it
   */
  record Delivered(String message) implements Delivery {}

  /** Surely not done, and worth another try. */
  record Postponed(Duration by, String why) implements Delivery {}

  /** May have been done: the answer was lost. */
  record Unsure(String why) implements Delivery {}

  /** Surely not done, and never will be. */
  record Refused(String why) implements Delivery {}
}
