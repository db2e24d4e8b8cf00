package dev.bonafide.testkit.slack.workspace;

import java.util.Set;

/**
 * What lets a caller in.
 *
 * @param scopes what it may do
 * @param team the workspace that it opens
 */
public record Token(String value, Kind kind, Set<String> scopes, String team) {
  public Token {
    scopes = Set.copyOf(scopes);
  }

  /** One of the first workspace. */
  public Token(String value, Kind kind, Set<String> scopes) {
    this(value, kind, scopes, Workspace.TEAM);
  }

  /** The bot's own is not the app's: each opens other methods. */
  public enum Kind {
    /** {@code xoxb-}. */
    BOT,
    /** {@code xapp-}. */
    APP,
    /** None at all: the client says who it is in another way. */
    NONE
  }
}
