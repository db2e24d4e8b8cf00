package dev.bonafide.web.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The word that callers know. Browsers keep a word that is derived from it, so that what they hold
 * cannot be used with the API elsewhere and ends when the token changes. Every comparison takes as
 * long, whatever is right of it.
 */
public final class Token {
  /** The cookie's name. */
  public static final String COOKIE = "bonafide";

  private static final String PURPOSE = "bonafide page 1";
  private static final String BEARER = "bearer ";

  private final String token;
  private final String derived;

  /**
   * @param token empty where none is needed
   */
  public Token(String token) {
    this.token = token;
    this.derived = token.isEmpty() ? "" : derived(token);
  }

  public boolean isNeeded() {
    return !token.isEmpty();
  }

  /** Whether a request carries it, or a browser's cookie does. */
  public boolean isKnownTo(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    if (authorization != null) {
      return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
          && isRight(authorization.substring(BEARER.length()).strip());
    }
    Cookie[] cookies = request.getCookies();
    boolean known = false;
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      known |= cookie.getName().equals(COOKIE) && same(cookie.getValue(), derived);
    }
    return known;
  }

  public boolean isRight(@Nullable String said) {
    return said != null && same(said, token);
  }

  /** What a browser keeps. */
  public String forBrowsers() {
    return derived;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(hash(one), hash(other));
  }

  /** Of one length whatever it is of. */
  private static byte[] hash(String word) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String derived(String token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] word = mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
    }
  }
}
