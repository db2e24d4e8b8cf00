package dev.bonafide.mail;

import java.time.Duration;

/** How one attempt ended. */
public sealed interface Delivery {

  /**
   * It is done.
   *
   * @param message what the platform calls it
   */
  public record Delivered(String message) implements Delivery {}

  /** Surely not done, and worth another try. */
  public record Postponed(Duration by, String why) implements Delivery {}

  /** May have been done: the answer was lost. */
  public record Unsure(String why) implements Delivery {}

  /** Surely not done, and never will be. */
  public record Refused(String why) implements Delivery {}
}
