package dev.bonafide.github;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * When GitHub may be asked again. Who goes on asking is banned, so what one look learned holds for
 * all that follow.
 */
final class Pace {
  /** Longer than any hour that GitHub counts by. */
  private static final Duration MOST = Duration.ofHours(2);

  /** At least so long, says GitHub, where it does not say how long; longer each time. */
  private static final Duration USUAL = Duration.ofMinutes(1);

  private static final int MOST_DOUBLINGS = 6;

  private Instant next = Instant.MIN;
  private int refusals;

  /** How long to wait before the next request. */
  synchronized Duration pause(Instant now) {
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  /** After an answer: where it was the last that the hour allows, the next hour is waited for. */
  synchronized void answered(Headers headers, Instant now) {
    refusals = 0;
    if (isUsedUp(headers)) {
      hold(reset(headers, now), now);
    }
  }

  /** After a refusal for the sake of a limit. */
  synchronized void refused(Headers headers, Instant now) {
    Duration said = retryAfter(headers);
    if (said == null && isUsedUp(headers)) {
      said = reset(headers, now);
    }
    if (said == null) {
      said = USUAL.multipliedBy(1L << Math.min(refusals, MOST_DOUBLINGS));
    }
    refusals++;
    hold(said, now);
  }

  /** After a fault that may pass. */
  synchronized void failed(Duration pause, Instant now) {
    hold(pause, now);
  }

  private void hold(@Nullable Duration pause, Instant now) {
    Duration bounded = pause == null ? USUAL : pause.compareTo(MOST) < 0 ? pause : MOST;
    Instant until = now.plus(bounded);
    next = until.isAfter(next) ? until : next;
  }

  static boolean isUsedUp(Headers headers) {
    String remaining = headers.get("X-RateLimit-Remaining");
    return remaining != null && remaining.strip().equals("0");
  }

  private static @Nullable Duration retryAfter(Headers headers) {
    long seconds = number(headers.get("Retry-After"), 6);
    return seconds < 0 ? null : Duration.ofSeconds(seconds);
  }

  private static @Nullable Duration reset(Headers headers, Instant now) {
    long epoch = number(headers.get("X-RateLimit-Reset"), 12);
    if (epoch < 0) {
      return null;
    }
    Instant then = Instant.ofEpochSecond(epoch);
    return then.isAfter(now) ? Duration.between(now, then) : Duration.ofSeconds(1);
  }

  private static long number(@Nullable String written, int digits) {
    String plain = written == null ? "" : written.strip();
    boolean isNumber =
        !plain.isEmpty()
            && plain.length() <= digits
            && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Long.parseLong(plain) : -1;
  }
}
