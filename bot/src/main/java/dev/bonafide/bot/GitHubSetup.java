package dev.bonafide.bot;

import dev.bonafide.account.AccountEvidence;
import dev.bonafide.account.AccountLink;
import dev.bonafide.account.AccountSource;
import dev.bonafide.casefile.Submission;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.Provable;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Refusal;
import java.time.Instant;
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
  private @Nullable OpenedGitHub open;

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
          link, opened().host().fetch(link, GitHubSetting.deadline(settings)), clock.instant());
    } catch (Refusal e) {
      return AccountEvidence.unread(link, e.line());
    }
  }

  /**
   * Tells an account from others that may have its name later.
   *
   * @throws Refusal where a setting makes no sense
   */
  public ProofPin pin(Provable.Account account) {
    return isOn(settings)
        ? opened().site().pin(account, GitHubSetting.deadline(settings))
        : new ProofPin.Off();
  }

  /**
   * Looks for a code in what an account shows.
   *
   * @param since when the code was made
   * @throws Refusal where a setting makes no sense
   */
  public ProofLook look(Provable.Account account, String code, Instant since) {
    return isOn(settings)
        ? opened().site().look(account, code, since, GitHubSetting.deadline(settings))
        : new ProofLook.Unseen(TranslatableText.of("proof.no-accounts"));
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

  private synchronized OpenedGitHub opened() {
    OpenedGitHub known = open;
    if (known == null) {
      known = GitHubOpening.of(settings, clock);
      open = known;
    }
    return known;
  }
}
