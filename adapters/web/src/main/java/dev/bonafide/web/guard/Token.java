package dev.bonafide.web.guard;

import dev.bonafide.web.screening.Caller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The word that callers know. Browsers keep a session of their own instead, so that what they hold
 * cannot be used with the API elsewhere. Every comparison takes as long, whatever is right of it.
 */
public final class Token {
  private static final String BEARER = "bearer ";

  private final String token;
  private final Sessions sessions;

  /**
   * @param token empty where none is needed
   * @param secret of the installation, without which no one makes a session; empty for none
   */
  public Token(String token, String secret, InstantSource clock) {
    this.token = token;
    this.sessions = new Sessions(token, secret, clock);
  }

  public boolean isNeeded() {
    return !token.isEmpty();
  }

  /** Whether a request carries it, or a browser's session does, which is then noted with it. */
  public boolean isKnownTo(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    if (authorization != null) {
      return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
          && isRight(authorization.substring(BEARER.length()).strip());
    }
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals(Sessions.COOKIE) && sessions.isGood(cookie.getValue())) {
        request.setAttribute(Caller.SESSION, Sessions.name(cookie.getValue()));
        return true;
      }
    }
    return false;
  }

  public boolean isRight(@Nullable String said) {
    return said != null && MessageDigest.isEqual(hash(said), hash(token));
  }

  /** A new session, as a browser keeps it. */
  public String session() {
    return sessions.next();
  }

  /** Of one length whatever it is of. */
  private static byte[] hash(String word) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
