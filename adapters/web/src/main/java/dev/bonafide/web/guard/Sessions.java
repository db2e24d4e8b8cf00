package dev.bonafide.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What browsers keep of a sign-in: a random name, when it ends, and a signature of both, so that
 * every replica knows it and none remembers it. All end when the token or the secret changes.
 */
public final class Sessions {
  /** The cookie's name. */
  public static final String COOKIE = "bonafide";

  /** Someone who comes every week signs in once. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "bonafide session 2 ";
  private static final int NAME = 16;

  /** Of a name, a time, and a signature, without padding. */
  private static final int LONGEST = 100;

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final InstantSource clock;
  private final byte[] key;

  Sessions(String token, String secret, InstantSource clock) {
    this.clock = clock;
    byte[] word = token.isEmpty() ? new byte[1] : bytes(token);
    this.key = mac(word, PURPOSE + secret);
  }

  String next() {
    byte[] name = new byte[NAME];
    random.nextBytes(name);
    String signed = BASE64.encodeToString(name) + "." + clock.instant().plus(KEPT).getEpochSecond();
    return signed + "." + signature(signed);
  }

  /** Whether it is one that was signed here and has not ended. */
  boolean isGood(String session) {
    int end = session.lastIndexOf('.');
    if (end < 0 || session.length() > LONGEST) {
      return false;
    }
    String signed = session.substring(0, end);
    boolean isOwn =
        MessageDigest.isEqual(bytes(signature(signed)), bytes(session.substring(end + 1)));
    return isOwn && clock.instant().isBefore(end(signed));
  }

  /** What tells one sign-in from others, and lets no one in. */
  static String name(String session) {
    return session.substring(0, session.indexOf('.'));
  }

  private static Instant end(String signed) {
    return Instant.ofEpochSecond(Long.parseLong(signed.substring(signed.indexOf('.') + 1)));
  }

  private String signature(String signed) {
    return BASE64.encodeToString(mac(key, signed));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }
}
