package dev.bonafide.slack.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Slack's time stamps, which name messages: seconds with six places. */
public final class SlackTimestamp {
  private static final int PLACES = 6;

  private SlackTimestamp() {}

  /** The first of time for what is no time stamp. */
  public static Instant instant(String ts) {
    try {
      long micros = new BigDecimal(ts).movePointRight(PLACES).longValue();
      return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    } catch (ArithmeticException | NumberFormatException e) {
      return Instant.EPOCH;
    }
  }

  public static String of(Instant at) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
  }
}
