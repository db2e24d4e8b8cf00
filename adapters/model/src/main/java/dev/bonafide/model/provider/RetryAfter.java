package dev.bonafide.model.provider;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a provider wants to be left alone: in seconds or at a time as HTTP has it, in
 * milliseconds as OpenAI may say, or in the answer's words as Gemini does.
 */
final class RetryAfter {
  private static final Duration MOST = Duration.ofDays(1);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern GEMINI =
      Pattern.compile("\"retryDelay\"\\s{0,9}:\\s{0,9}\"([0-9.]{1,19})s\"");

  private RetryAfter() {}

  /** Zero where nothing is said, or nothing that makes sense. */
  static Duration of(HttpHeaders headers, String body, Instant now) {
    Duration said =
        headers
            .firstValue("retry-after-ms")
            .flatMap(written -> number(written, 1))
            .or(() -> headers.firstValue("retry-after").flatMap(written -> time(written, now)))
            .or(() -> gemini(body))
            .orElse(Duration.ZERO);
    return said.compareTo(MOST) < 0 ? said : MOST;
  }

  private static Optional<Duration> time(String written, Instant now) {
    return number(written, 1000).or(() -> date(written, now));
  }

  private static Optional<Duration> number(String written, int milliseconds) {
    return NUMBER.matcher(written.strip()).matches()
        ? Optional.of(
            Duration.ofMillis((long) (Double.parseDouble(written.strip()) * milliseconds)))
        : Optional.empty();
  }

  private static Optional<Duration> date(String written, Instant now) {
    try {
      Instant then =
          ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> gemini(String body) {
    Matcher said = GEMINI.matcher(body);
    return said.find() ? number(said.group(1), 1000) : Optional.empty();
  }
}
