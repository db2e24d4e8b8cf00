package dev.bonafide.hiring.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Scheme by which vendors sign their calls: with HMAC-SHA-256, each in a header of its own and in
 * its own way. Bodies are signed as they came, escapes included. What is signed with its time is
 * good for five minutes. Sources: https://developers.greenhouse.io/webhooks.html,
 * https://developers.ashbyhq.com/docs/authenticating-webhooks,
 * https://docs.fireflies.ai/graphql-api/webhooks-v2,
 * https://developers.zoom.us/docs/api/webhooks/#verify-webhook-events,
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
public enum HookScheme {
  GREENHOUSE("signature", "sha256 ", ""),
  ASHBY("ashby-signature", "sha256=", ""),
  FIREFLIES("x-hub-signature", "sha256=", ""),
  ZOOM("x-zm-signature", "v0=", "x-zm-request-timestamp"),
  /** Standard Webhooks, which Fathom uses: in Base64, one or several of them. */
  STANDARD("webhook-signature", "v1,", "webhook-timestamp");

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";
  private static final String ID = "webhook-id";

  /** More signatures than a secret that is being changed has. */
  private static final int MOST = 16;

  private final String header;
  private final String before;
  private final String time;

  /**
   * One with its signature in a header.
   *
   * @param before what stands before the signature
   * @param time the header of the time that is signed along; empty for none
   */
  HookScheme(String header, String before, String time) {
    this.header = header;
    this.before = before;
    this.time = time;
  }

  /**
   * Whether a call comes from a vendor who knows the secret.
   *
   * @param headers by their names in lower case
   */
  public boolean isSigned(String secret, Map<String, String> headers, String body, Instant now) {
    String at = headers.getOrDefault(time, "");
    boolean isLately = time.isEmpty() || SignedTime.isLately(at, now, SignedTime.TOLERANCE);
    String written = headers.getOrDefault(header, "");
    if (secret.isEmpty() || !isLately) {
      return false;
    }
    return switch (this) {
      case GREENHOUSE, ASHBY, FIREFLIES -> isSame(before + hex(secret, body), written);
      case ZOOM -> isSame(before + hex(secret, "v0:" + at + ":" + body), written);
      case STANDARD -> isStandard(secret, headers.getOrDefault(ID, ""), at + "." + body, written);
    };
  }

  private boolean isStandard(String secret, String id, String timed, String written) {
    byte[] key = key(secret);
    if (key.length == 0 || id.isEmpty()) {
      return false;
    }
    String own = before + Base64.getEncoder().encodeToString(mac(key, id + "." + timed));
    return Stream.of(written.split(" ", MOST + 1)).limit(MOST).anyMatch(one -> isSame(own, one));
  }

  /**
   * Whether a secret can be one of the standard's: Base64, with {@code whsec_} before it or not.
   */
  public static boolean isKey(String secret) {
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

  /** Whether a text that came is a secret, or made with it; none is empty. */
  public static boolean isSame(String own, String written) {
    return !own.isEmpty()
        && MessageDigest.isEqual(
            own.getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8));
  }

  /** A name for a text that no one who lacks the secret can tell it from. */
  public static String hex(String secret, String text) {
    return HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), text));
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
