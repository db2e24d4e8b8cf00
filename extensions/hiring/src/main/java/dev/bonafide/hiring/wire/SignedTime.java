package dev.bonafide.hiring.wire;

import java.time.Duration;
import java.time.Instant;

/** The time that a call was signed with, so that what someone overheard is not good for ever. */
public final class SignedTime {
  /** Of calls that are signed again each time, as Standard Webhooks' libraries allow it. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final int DIGITS = 15;

  /** Seconds since 1970 stay below it for three thousand years, and milliseconds are above. */
  private static final long MILLISECONDS_FROM = 100_000_000_000L;

  private SignedTime() {}

  /**
   * Whether it is not older than so much, nor ahead by more than {@link #TOLERANCE}.
   *
   * @param at in seconds or milliseconds since 1970
   */
  public static boolean isLately(String at, Instant now, Duration longest) {
    boolean isNumber =
        !at.isEmpty() && at.length() <= DIGITS && at.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber) {
      return false;
    }
    long number = Long.parseLong(at);
    Instant signed =
        number < MILLISECONDS_FROM ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return !signed.isBefore(now.minus(longest)) && !signed.isAfter(now.plus(TOLERANCE));
  }
}
