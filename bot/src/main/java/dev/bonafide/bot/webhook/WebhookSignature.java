package dev.bonafide.bot.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows that a body was sent by someone who knows the secret, and when: {@code t=} seconds, and for
 * each secret {@code v1=} an HMAC with SHA-256 of the time, a dot and the body, in hexadecimal.
 */
final class WebhookSignature {
  /** The header that carries it. */
  static final String HEADER = "X-Bonafide-Signature";

  private static final String HMAC = "HmacSHA256";

  private WebhookSignature() {}

  /** The header's value. */
  static String of(Instant at, String body, List<String> secrets) {
    String signed = at.getEpochSecond() + "." + body;
    return secrets.stream()
        .map(secret -> "v1=" + hmac(secret, signed))
        .collect(Collectors.joining(",", "t=" + at.getEpochSecond() + ",", ""));
  }

  private static String hmac(String secret, String signed) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
    }
  }
}
