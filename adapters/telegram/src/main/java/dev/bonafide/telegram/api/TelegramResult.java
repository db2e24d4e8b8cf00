package dev.bonafide.telegram.api;

import java.time.Duration;

/**
 * How a call of the Bot API ended.
 *
 * @param <T> what it answers
 */
public sealed interface TelegramResult<T> {

  /** Telegram did it. */
  public record Answered<T>(T answer) implements TelegramResult<T> {}

  /**
   * Telegram refused, and did nothing.
   *
   * @param code as in HTTP
   * @param movedTo the group's new id where it has one; 0 otherwise
   */
  public record Refused<T>(int code, String description, long movedTo)
      implements TelegramResult<T> {

    public boolean says(String words) {
      return description.contains(words);
    }

    <U> TelegramResult<U> same() {
      return new Refused<>(code, description, movedTo);
    }
  }

  /** Surely not done, for now. */
  public record Away<T>(Duration retryAfter, String why) implements TelegramResult<T> {}

  /** Perhaps done: the answer was lost, or Telegram itself does not know. */
  public record Lost<T>(String why) implements TelegramResult<T> {}
}
