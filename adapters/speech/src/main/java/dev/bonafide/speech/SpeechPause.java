package dev.bonafide.speech;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a server wants to be left alone. */
final class SpeechPause {
  private static final Duration MOST = Duration.ofDays(1);

  private SpeechPause() {}

  /**
   * Reads {@code Retry-After}.
   *
   * @param usual where the server says nothing, or nothing that makes sense
   */
  static Duration of(@Nullable String written, Instant now, Duration usual) {
    if (written == null) {
      return usual;
    }
    String plain = written.strip();
    Duration said =
        plain.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(plain)) : date(plain, now);
    return said.isNegative() ? usual : said.compareTo(MOST) < 0 ? said : MOST;
  }

  private static Duration date(String written, Instant now) {
    try {
      Instant then = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException none) {
      return Duration.ofSeconds(-1);
    }
  }
}
