package dev.bonafide.bot.webhook;

import dev.bonafide.resource.Hmac;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows that a body was sent by someone who knows the secret, and when: {@code t=} seconds, and for
 * each secret {@code v1=} an HMAC with SHA-256 of the time, a dot and the body, in hexadecimal.
 */
final class WebhookSignature {
  /** The header that carries it. */
  static final String HEADER = "X-Bonafide-Signature";

  private WebhookSignature() {}

  /** The header's value. */
  static String of(Instant at, String body, List<String> secrets) {
    String signed = at.getEpochSecond() + "." + body;
    return secrets.stream()
        .map(secret -> "v1=" + Hmac.hex(secret, signed))
        .collect(Collectors.joining(",", "t=" + at.getEpochSecond() + ",", ""));
  }
}
