package dev.bonafide.slack.api;

import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The app in one workspace. Tokens are kept out of {@link #toString}.
 *
 * @param team the workspace
 * @param token the bot's there
 * @param refresh what gets the next token; null where tokens do not expire
 * @param expires when the token does; null where it does not
 * @param at when someone installed it
 */
public record Installation(
    String team, String token, @Nullable String refresh, @Nullable Instant expires, Instant at) {

  /** Whose cases and mail belong to it. */
  public static Tenant tenant(String team) {
    return new SlackPlace(team, "", "").address().tenant();
  }

  /** The same installation with its next token. */
  Installation refreshed(String next, @Nullable String nextRefresh, @Nullable Instant until) {
    return new Installation(team, next, nextRefresh == null ? refresh : nextRefresh, until, at);
  }

  @Override
  public String toString() {
    return "Installation[team=" + team + ", at=" + at + "]";
  }
}
