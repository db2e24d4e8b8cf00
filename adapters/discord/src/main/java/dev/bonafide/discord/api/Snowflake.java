package dev.bonafide.discord.api;

import java.time.Instant;

/** Discord's ids: each tells when it was given. */
public final class Snowflake {
  private static final long EPOCH = 1_420_070_400_000L;
  private static final int SHIFT = 22;

  private Snowflake() {}

  public static Instant time(long id) {
    return Instant.ofEpochMilli((id >> SHIFT) + EPOCH);
  }

  /** Before every id that was given at a time. */
  public static long before(Instant time) {
    return Math.max(0, ((time.toEpochMilli() - EPOCH) << SHIFT) - 1);
  }

  /** An id, or 0 for what is none. */
  public static long read(String text) {
    boolean isId =
        !text.isEmpty() && text.length() <= 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isId ? Long.parseLong(text) : 0;
  }
}
