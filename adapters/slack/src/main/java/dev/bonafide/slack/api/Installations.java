package dev.bonafide.slack.api;

import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what the app was installed with, a workspace each, so that no one else can read it. */
public interface Installations {

  /** Where no one installs anything: the one workspace's token is a setting. */
  Installations NONE =
      new Installations() {
        @Override
        public Optional<Installation> of(String team) {
          return Optional.empty();
        }

        @Override
        public void keep(Installation installation) {}

        @Override
        public void purge(String team, Instant installedBefore) {}
      };

  Optional<Installation> of(String team);

  /** In the place of what was kept of that workspace before. */
  void keep(Installation installation);

  /**
   * Erases everything of a workspace, for good: the installation, cases, mail and preferences.
   *
   * @param installedBefore nothing is erased if the app was installed at that time or later
   */
  void purge(String team, Instant installedBefore);

  /**
   * The app in one workspace. Tokens are kept out of {@link #toString}.
   *
   * @param team the workspace
   * @param token the bot's there
   * @param refresh what gets the next token; null where tokens do not expire
   * @param expires when the token does; null where it does not
   * @param at when someone installed it
   */
  record Installation(
      String team, String token, @Nullable String refresh, @Nullable Instant expires, Instant at) {

    /** Tenant whose cases and mail belong to it. */
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
}
