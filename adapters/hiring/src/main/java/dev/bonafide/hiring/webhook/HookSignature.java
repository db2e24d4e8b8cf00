package dev.bonafide.hiring.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call comes from a vendor who knows the secret. Each signs with HMAC-SHA-256 and writes
 * it in its own way; bodies are signed as the bytes that came, escapes included.
 */
public final class HookSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String GREENHOUSE = "sha256 ";
  private static final String ASHBY = "sha256=";

  private final String secret;

  /**
   * By one secret.
   *
   * @param secret empty for none, and then no call is anybody's
   */
  public HookSignature(String secret) {
    this.secret = secret;
  }

  /**
   * Of Greenhouse, in the header {@code Signature}. Source:
   * https://developers.greenhouse.io/webhooks.html
   */
  public boolean isGreenhouse(@Nullable String header, byte[] body) {
    return isOn(header, GREENHOUSE, body);
  }

  /**
   * Of Ashby, in the header {@code Ashby-Signature}. Source:
   * https://developers.ashbyhq.com/docs/authenticating-webhooks
   */
  public boolean isAshby(@Nullable String header, byte[] body) {
    return isOn(header, ASHBY, body);
  }

  /**
   * Of Lever, inside the body. It covers nothing else of the body, so the event is a hint, and what
   * it says has to be fetched. Source: https://hire.lever.co/developer/documentation
   *
   * @param triggeredAt as the body writes it, in milliseconds since 1970
   */
  public boolean isLever(
      @Nullable String token, @Nullable String triggeredAt, @Nullable String signature) {
    return token != null
        && triggeredAt != null
        && isOn(signature, "", (token + triggeredAt).getBytes(StandardCharsets.UTF_8));
  }

  /** A name for a text that nobody who lacks the secret can tell it from. */
  String digest(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isOn(@Nullable String written, String before, byte[] signed) {
    if (secret.isEmpty() || written == null) {
      return false;
    }
    byte[] own = (before + of(signed)).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(own, written.getBytes(StandardCharsets.UTF_8));
  }

  private String of(byte[] signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
