package dev.bonafide.slack.inbound;

import dev.bonafide.chat.api.Hmac;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Slack's signature of its calls: {@code v0=} and the HMAC-SHA-256 of {@code v0:<time>:<body>}
 * under the signing secret. What is older than five minutes may be someone's recording.
 */
final class Signature {
  static final String TIME = "x-slack-request-timestamp";
  static final String SIGNATURE = "x-slack-signature";
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final String secret;

  Signature(String secret) {
    this.secret = secret;
  }

  boolean isOn(String body, @Nullable String time, @Nullable String signature, Instant now) {
    return !secret.isEmpty()
        && time != null
        && signature != null
        && isFresh(time, now)
        && Hmac.isSame("v0=" + Hmac.hex(secret, "v0:" + time + ":" + body), signature);
  }

  private static boolean isFresh(String time, Instant now) {
    try {
      long apart = Math.subtractExact(now.getEpochSecond(), Long.parseLong(time));
      return apart <= FRESH.toSeconds() && apart >= -FRESH.toSeconds();
    } catch (ArithmeticException | NumberFormatException e) {
      return false;
    }
  }
}
