package dev.bonafide.discord.api;

import java.time.Duration;

/**
 * How a call of the REST API ended.
 *
 * @param <T> what it answers
 */
public sealed interface DiscordResult<T> {

  /** Discord did it. */
  public record Answered<T>(T answer) implements DiscordResult<T> {}

  /**
   * Discord refused, and did nothing.
   *
   * @param status as in HTTP
   * @param code Discord's own
   */
  public record Refused<T>(int status, int code) implements DiscordResult<T> {
    <U> DiscordResult<U> same() {
      return new Refused<>(status, code);
    }
  }

  /** Surely not done, for now. */
  public record Away<T>(Duration retryAfter, String why) implements DiscordResult<T> {}

  /** Perhaps done: the answer was lost, or Discord itself does not know. */
  public record Lost<T>(String why) implements DiscordResult<T> {}
}
