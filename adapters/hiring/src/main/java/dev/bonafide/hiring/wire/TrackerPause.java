package dev.bonafide.hiring.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** How long a system wants to be left alone. */
final class TrackerPause {
  private static final Duration MOST = Duration.ofDays(1);

  private TrackerPause() {}

  /**
   * After a refusal: {@code Retry-After} in seconds or as a date, else {@code X-RateLimit-Reset} in
   * seconds since 1970.
   *
   * @param usual where neither says anything that makes sense
   */
  static Duration after(Headers headers, Instant now, Duration usual) {
    Duration said = retryAfter(headers.get("Retry-After"), now);
    if (said == null) {
      said = reset(headers.get("X-RateLimit-Reset"), now);
    }
    return said == null ? usual : said.compareTo(MOST) < 0 ? said : MOST;
  }

  /** Before the next request, where the answer to the last one says that none is left. */
  static Duration before(Headers headers, Instant now) {
    String remaining = headers.get("X-RateLimit-Remaining");
    if (remaining == null || !remaining.strip().equals("0")) {
      return Duration.ZERO;
    }
    return after(headers, now, Duration.ZERO);
  }

  private static @Nullable Duration retryAfter(@Nullable String written, Instant now) {
    String plain = written == null ? "" : written.strip();
    if (isNumber(plain, 6)) {
      return Duration.ofSeconds(Long.parseLong(plain));
    }
    try {
      return until(
          ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(), now);
    } catch (DateTimeException none) {
      return null;
    }
  }

  private static @Nullable Duration reset(@Nullable String written, Instant now) {
    String plain = written == null ? "" : written.strip();
    return isNumber(plain, 12) ? until(Instant.ofEpochSecond(Long.parseLong(plain)), now) : null;
  }

  private static boolean isNumber(String plain, int digits) {
    return !plain.isEmpty()
        && plain.length() <= digits
        && plain.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Duration until(Instant then, Instant now) {
    return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
  }
}
