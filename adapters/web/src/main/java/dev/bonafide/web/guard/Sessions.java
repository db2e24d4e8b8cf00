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
 * Sign-in as browsers keep it: a random name, when it ends, whose it is, and a signature of all of
 * it, so that every replica knows it and none remembers it. All end when the secret or the token
 * that all share changes; someone's own end with their own token, too.
 */
public final class Sessions {
  /** The cookie's name. */
  public static final String COOKIE = "bonafide";

  /** Someone who comes every week signs in once. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "bonafide session 3 ";
  private static final int NAME = 16;
  private static final int PARTS = 3;

  /** Of a name, a time, who it is, and a signature, without padding. */
  private static final int LONGEST = 450;

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final InstantSource clock;
  private final byte[] key;
  private final NamedCallers people;

  Sessions(String token, NamedCallers people, String secret, InstantSource clock) {
    this.clock = clock;
    this.people = people;
    byte[] word = token.isEmpty() ? new byte[1] : bytes(token);
    this.key = mac(word, PURPOSE + secret);
  }

  /**
   * A new one.
   *
   * @param who it is; empty where the token tells no name
   */
  String next(String who) {
    byte[] name = new byte[NAME];
    random.nextBytes(name);
    long end = clock.instant().plus(KEPT).getEpochSecond();
    String signed =
        BASE64.encodeToString(name) + "." + end + "." + BASE64.encodeToString(bytes(who));
    return signed + "." + signature(signed);
  }

  /** Whether it is one that was signed here and has not ended. */
  boolean isGood(String session) {
    int end = session.lastIndexOf('.');
    if (end < 0 || session.length() > LONGEST) {
      return false;
    }
    String signed = session.substring(0, end);
    return signed.split("\\.", -1).length == PARTS
        && MessageDigest.isEqual(bytes(signature(signed)), bytes(session.substring(end + 1)))
        && clock.instant().isBefore(end(signed));
  }

  /** What tells one sign-in from others, and lets no one in. */
  static String name(String session) {
    return session.substring(0, session.indexOf('.'));
  }

  /** Name of the one who signed in; empty where their token tells none. */
  static String who(String session) {
    return new String(
        Base64.getUrlDecoder().decode(session.split("\\.", -1)[2]), StandardCharsets.UTF_8);
  }

  private static Instant end(String signed) {
    return Instant.ofEpochSecond(Long.parseLong(signed.split("\\.", -1)[1]));
  }

  /** Signs with the token of the one whose it is, where they have one. */
  private String signature(String signed) {
    String own = people.tokens().getOrDefault(whose(signed), "");
    return BASE64.encodeToString(mac(key, signed + " " + own));
  }

  private static String whose(String signed) {
    try {
      return who(signed);
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
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
