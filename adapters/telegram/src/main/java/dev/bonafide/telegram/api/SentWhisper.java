package dev.bonafide.telegram.api;

import java.util.Optional;

/**
 * A place in a group of what was to be said to one person alone.
 *
 * @param message ephemeral one; 0 where everyone was told something else instead
 */
public record SentWhisper(long group, int message) {
  private static final String SIGN = ":";

  /** Its name in the outbox; messages of a private chat have a number alone. */
  public String name() {
    return group + SIGN + message;
  }

  /** Empty for a message of a private chat. */
  public static Optional<SentWhisper> named(String name) {
    String[] parts = name.split(SIGN, 2);
    return parts.length < 2
        ? Optional.empty()
        : Optional.of(new SentWhisper(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
  }

  /** Whether someone was told it alone. */
  public boolean isEphemeral() {
    return message != 0;
  }
}
