package dev.bonafide.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Time for which a service wants to be left alone: in seconds or at a time, as {@code Retry-After}
 * has it, in milliseconds as OpenAI says it, or until {@code X-RateLimit-Reset}, in seconds since
 * 1970.
 */
public final class AskedPause {
  private static final Duration MOST = Duration.ofDays(1);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern EPOCH = Pattern.compile("[0-9]{1,12}");

  private AskedPause() {}

  /** After a refusal; empty where nothing is said that makes sense. */
  public static Optional<Duration> after(Headers headers, Instant now) {
    return number(headers.get("retry-after-ms"), 1)
        .or(() -> number(headers.get("Retry-After"), 1000))
        .or(() -> date(headers.get("Retry-After"), now))
        .or(() -> isOpen(headers) ? Optional.empty() : reset(headers, now))
        .map(pause -> pause.compareTo(MOST) < 0 ? pause : MOST);
  }

  /** Until there are calls again, where the answer to the last one says that none is left. */
  static Optional<Duration> untilReset(Headers headers, Instant now) {
    return reset(headers, now).map(pause -> pause.compareTo(MOST) < 0 ? pause : MOST);
  }

  /** Whether the answer says that no call is left of those that a time allows. */
  public static boolean isUsedUp(Headers headers) {
    return remaining(headers).equals("0");
  }

  private static boolean isOpen(Headers headers) {
    return !remaining(headers).isEmpty() && !isUsedUp(headers);
  }

  private static String remaining(Headers headers) {
    return plain(headers.get("X-RateLimit-Remaining"));
  }

  /**
   * A number as a pause.
   *
   * @param milliseconds of one
   */
  public static Optional<Duration> number(@Nullable String written, int milliseconds) {
    String plain = plain(written);
    return NUMBER.matcher(plain).matches()
        ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(plain) * milliseconds)))
        : Optional.empty();
  }

  private static Optional<Duration> date(@Nullable String written, Instant now) {
    try {
      return Optional.of(
          until(
              ZonedDateTime.parse(plain(written), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
              now,
              Duration.ZERO));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> reset(Headers headers, Instant now) {
    String written = plain(headers.get("X-RateLimit-Reset"));
    return EPOCH.matcher(written).matches()
        ? Optional.of(
            until(Instant.ofEpochSecond(Long.parseLong(written)), now, Duration.ofSeconds(1)))
        : Optional.empty();
  }

  private static Duration until(Instant then, Instant now, Duration least) {
    return then.isAfter(now) ? Duration.between(now, then) : least;
  }

  private static String plain(@Nullable String written) {
    return written == null ? "" : written.strip();
  }
}
