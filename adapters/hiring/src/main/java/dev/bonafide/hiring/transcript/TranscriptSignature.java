package dev.bonafide.hiring.transcript;

import dev.bonafide.hiring.wire.SignedTime;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether a call comes from a vendor who knows the secret. Bodies are signed as they came. */
final class TranscriptSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";

  /** More signatures than a secret that is being changed has. */
  private static final int MOST = 16;

  private TranscriptSignature() {}

  /**
   * Zoom's: {@code v0=} and the HMAC of {@code v0:time:body}, for five minutes. Source:
   * https://developers.zoom.us/docs/api/webhooks/#verify-webhook-events
   */
  static boolean isZoom(String secret, Map<String, String> headers, String body, Instant now) {
    String at = headers.getOrDefault("x-zm-request-timestamp", "");
    String written = headers.getOrDefault("x-zm-signature", "");
    return !secret.isEmpty()
        && SignedTime.isLately(at, now, SignedTime.TOLERANCE)
        && same("v0=" + hex(secret, "v0:" + at + ":" + body), written);
  }

  /**
   * Fireflies': {@code sha256=} and the HMAC of the body. Source:
   * https://docs.fireflies.ai/graphql-api/webhooks-v2
   */
  static boolean isFireflies(String secret, Map<String, String> headers, String body) {
    return !secret.isEmpty()
        && same("sha256=" + hex(secret, body), headers.getOrDefault("x-hub-signature", ""));
  }

  /** Whether a text that came is a secret. */
  static boolean isSecret(String secret, String written) {
    return !secret.isEmpty() && same(secret, written);
  }

  /** What Zoom wants to hear to a token that it sends: that the secret is known. */
  static String hex(String secret, String text) {
    return HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), text));
  }

  /**
   * That of Standard Webhooks, which Fathom uses: {@code v1,} and the HMAC of {@code id.time.body}
   * in Base64, one or several of them. A call is good for five minutes. Sources:
   * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md,
   * https://developers.fathom.ai/webhooks
   *
   * @param secret Base64, with {@code whsec_} before it or without
   */
  static boolean isStandard(String secret, Map<String, String> headers, String body, Instant now) {
    String id = headers.getOrDefault("webhook-id", "");
    String at = headers.getOrDefault("webhook-timestamp", "");
    byte[] key = key(secret);
    if (key.length == 0 || id.isEmpty() || !SignedTime.isLately(at, now, SignedTime.TOLERANCE)) {
      return false;
    }
    String own = "v1," + Base64.getEncoder().encodeToString(mac(key, id + "." + at + "." + body));
    String[] written = headers.getOrDefault("webhook-signature", "").split(" ", MOST + 1);
    boolean isOwn = false;
    for (int i = 0; i < Math.min(written.length, MOST); i++) {
      isOwn |= same(own, written[i]);
    }
    return isOwn;
  }

  /** Whether a secret can be one of the standard's. */
  static boolean isKey(String secret) {
    return key(secret).length > 0;
  }

  private static byte[] key(String secret) {
    String plain = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
    try {
      return Base64.getDecoder().decode(plain);
    } catch (IllegalArgumentException none) {
      return new byte[0];
    }
  }

  private static boolean same(String own, String written) {
    return MessageDigest.isEqual(
        own.getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
