package dev.bonafide.telegram.inbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What Telegram says with each call of a webhook, so that no one else can make one. It follows from
 * the token, which it does not tell: every process on one token has the same.
 */
public final class WebhookSecret {
  /** The header, in lower case. */
  public static final String HEADER = "x-telegram-bot-api-secret-token";

  private static final String HMAC = "HmacSHA256";
  private static final byte[] FOR = "bonafide webhook".getBytes(StandardCharsets.UTF_8);

  private final String words;

  private WebhookSecret(String words) {
    this.words = words;
  }

  public static WebhookSecret of(String token) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), HMAC));
      return new WebhookSecret(HexFormat.of().formatHex(mac.doFinal(FOR)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + HMAC, impossible);
    }
  }

  public String words() {
    return words;
  }

  /** In the same time whatever is said. */
  boolean is(@Nullable String said) {
    return said != null
        && MessageDigest.isEqual(
            words.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }
}
