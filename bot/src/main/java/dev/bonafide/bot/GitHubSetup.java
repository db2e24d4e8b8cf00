package dev.bonafide.bot;

import dev.bonafide.account.AccountEvidence;
import dev.bonafide.account.AccountHost;
import dev.bonafide.account.AccountLink;
import dev.bonafide.account.AccountSource;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Refusal;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks accounts up on GitHub, where the settings allow it. GitHub is connected when the first link
 * comes; until then, no class of its module is loaded. What it learned of GitHub's limits holds for
 * everybody who asks.
 */
public final class GitHubSetup implements AccountSource {
  private final Settings settings;
  private final InstantSource clock;
  private @Nullable AccountHost open;

  public GitHubSetup(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether somebody allowed it. */
  public static boolean isOn(Settings settings) {
    return GitHubSetting.isOn(settings);
  }

  /** This one, where somebody allowed it; a setting that makes no sense allows nothing. */
  public Optional<AccountSource> ifOn() {
    try {
      return isOn(settings) ? Optional.of(this) : Optional.empty();
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  @Override
  public Submission read(AccountLink link) {
    try {
      return AccountEvidence.of(
          link, host().fetch(link, GitHubSetting.deadline(settings)), clock.instant());
    } catch (Refusal e) {
      return AccountEvidence.unread(link, e.line());
    }
  }

  /**
   * The same on the command line.
   *
   * @param address as it was typed
   * @throws UnreadableExhibit where it is not allowed
   */
  Submission read(AccountLink link, String address) {
    if (!isOn(settings)) {
      throw new UnreadableExhibit(
          address, "is an account on GitHub; set BONAFIDE_GITHUB=true (docs/how-to/github.md)");
    }
    return read(link);
  }

  private synchronized AccountHost host() {
    AccountHost known = open;
    if (known == null) {
      known = GitHubOpening.of(settings, clock);
      open = known;
    }
    return known;
  }
}
