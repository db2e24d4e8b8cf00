package dev.bonafide.web.guard;

import dev.bonafide.resource.Sha256;
import dev.bonafide.web.screening.Caller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The word that callers know: one that all share, or one's own, which tells their name. Browsers
 * keep a session of their own instead, so that what they hold cannot be used with the API
 * elsewhere. Every comparison takes as long, whatever is right of it.
 */
public final class Token {
  private static final String BEARER = "bearer ";

  private final String token;
  private final NamedCallers people;
  private final Sessions sessions;

  /**
   * @param token that all share; empty where none is needed
   * @param people who have tokens of their own
   * @param secret of the installation, without which no one makes a session; empty for none
   */
  public Token(String token, NamedCallers people, String secret, InstantSource clock) {
    this.token = token;
    this.people = people;
    this.sessions = new Sessions(token, people, secret, clock);
  }

  public boolean isNeeded() {
    return !token.isEmpty() || !people.tokens().isEmpty();
  }

  /** How much the audit trail can tell of who looked at something, as a key of the page's words. */
  public String looks() {
    if (!people.isAnyNamed()) {
      return isNeeded() ? "page.unnamed" : "page.open";
    }
    return token.isEmpty() && people.header().isEmpty() ? "page.named" : "page.partly";
  }

  /** Whether a request may go on; notes with it whose session and name it has. */
  public boolean lets(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    if (!isNeeded()) {
      vouched(request);
      return true;
    }
    if (authorization != null) {
      return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
          && isKnown(authorization.substring(BEARER.length()).strip(), request);
    }
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals(Sessions.COOKIE) && sessions.isGood(cookie.getValue())) {
        request.setAttribute(Caller.SESSION, Sessions.name(cookie.getValue()));
        request.setAttribute(Caller.WHO, Sessions.who(cookie.getValue()));
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String said, HttpServletRequest request) {
    Optional<String> who = owner(said);
    who.ifPresent(name -> request.setAttribute(Caller.WHO, name));
    if (who.filter(String::isEmpty).isPresent()) {
      vouched(request);
    }
    return who.isPresent();
  }

  /** Believes a proxy, which knows the token that all share, or is alone with the server. */
  private void vouched(HttpServletRequest request) {
    if (!people.header().isEmpty()) {
      request.setAttribute(Caller.WHO, NamedCallers.name(request.getHeader(people.header())));
    }
  }

  /** The name of the one whose token was said, which is empty for the one that all share. */
  public Optional<String> owner(@Nullable String said) {
    String word = said == null ? "" : said;
    boolean isShared = isSame(word, token) && !token.isEmpty();
    Optional<String> owner = isShared ? Optional.of("") : Optional.empty();
    for (Map.Entry<String, String> one : people.tokens().entrySet()) {
      owner = isSame(word, one.getValue()) ? Optional.of(one.getKey()) : owner;
    }
    return owner;
  }

  /** A new session of someone, as a browser keeps it. */
  public String session(String who) {
    return sessions.next(who);
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(Sha256.of(one), Sha256.of(other));
  }
}
