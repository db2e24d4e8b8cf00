package dev.bonafide.telegram.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A place in a group of what was to be said to one person alone.
 *
 * @param message ephemeral one; 0 where everyone was told something else instead
 * @param since when it surely stood there, in seconds
 */
public record SentWhisper(long group, int message, long since) {
  private static final String SIGN = ":";

  /** Telegram gives the number of one that expired to another, and does not say when it expires. */
  private static final Duration SURE = Duration.ofDays(1);

  /** One where everyone was told something else instead. */
  public static SentWhisper nowhere(long group) {
    return new SentWhisper(group, 0, 0);
  }

  /** Its name in the outbox; messages of a private chat have a number alone. */
  public String name() {
    return group + SIGN + message + SIGN + since;
  }

  /** Empty for a message of a private chat. */
  public static Optional<SentWhisper> named(String name) {
    String[] parts = name.split(SIGN, 3);
    return parts.length < 3
        ? Optional.empty()
        : Optional.of(
            new SentWhisper(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
  }

  /** Whether someone was told it alone. */
  public boolean isEphemeral() {
    return message != 0;
  }

  /** Whether its number may still be used: later it may be that of another message. */
  public boolean isKnown(Instant now) {
    return isEphemeral() && Instant.ofEpochSecond(since).plus(SURE).isAfter(now);
  }
}
