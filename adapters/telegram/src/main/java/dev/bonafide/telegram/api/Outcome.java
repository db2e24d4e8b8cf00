package dev.bonafide.telegram.api;

import java.time.Duration;

/**
 * How a call of the Bot API ended.
 *
 * @param <T> what it answers
 */
public sealed interface Outcome<T> {

  /** Telegram did it. */
  public record Answered<T>(T answer) implements Outcome<T> {}

  /**
   * Telegram refused, and did nothing.
   *
   * @param code as in HTTP
   * @param movedTo the group's new id where it has one; 0 otherwise
   */
  public record Refused<T>(int code, String description, long movedTo) implements Outcome<T> {

    public boolean says(String words) {
      return description.contains(words);
    }

    <U> Outcome<U> same() {
      return new Refused<>(code, description, movedTo);
    }
  }

  /** Surely not done, for now. */
  public record Away<T>(Duration retryAfter, String why) implements Outcome<T> {}

  /** Perhaps done: the answer was lost, or Telegram itself does not know. */
  public record Lost<T>(String why) implements Outcome<T> {}
}
