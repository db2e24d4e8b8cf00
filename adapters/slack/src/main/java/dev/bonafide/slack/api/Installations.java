package dev.bonafide.slack.api;

import java.time.Instant;
import java.util.Optional;

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
}
