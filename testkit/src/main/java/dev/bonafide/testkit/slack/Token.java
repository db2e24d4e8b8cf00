package dev.bonafide.testkit.slack;

import java.util.Set;

/**
 * What lets a caller in.
 *
 * @param scopes what it may do
 */
public record Token(String value, Kind kind, Set<String> scopes) {
  public Token {
    scopes = Set.copyOf(scopes);
  }

  /** The bot's own is not the app's: each opens other methods. */
  public enum Kind {
    /** {@code xoxb-}. */
    BOT,
    /** {@code xapp-}. */
    APP
  }
}
