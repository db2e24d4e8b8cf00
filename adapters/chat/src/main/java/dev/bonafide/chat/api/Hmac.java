package dev.bonafide.chat.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Code over a text that no one can make who lacks a secret: HMAC with SHA-256. */
public final class Hmac {
  private static final String ALGORITHM = "HmacSHA256";

  private Hmac() {}

  public static byte[] of(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }

  /** The same in hexadecimal. */
  public static String hex(String secret, String text) {
    return HexFormat.of().formatHex(of(secret, text));
  }

  /** Whether a text that came equals the own one, which is not empty; always takes as long. */
  public static boolean isSame(String own, String written) {
    return !own.isEmpty() && MessageDigest.isEqual(bytes(own), bytes(written));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
