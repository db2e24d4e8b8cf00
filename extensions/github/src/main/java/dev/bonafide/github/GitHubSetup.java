package dev.bonafide.github;

import dev.bonafide.account.AccountLink;
import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.ApplicantEvidence.ResumeReader;
import dev.bonafide.casefile.Submission;
import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.RefusedSetting;
import dev.bonafide.extension.Setup;
import dev.bonafide.extension.UnusableInput;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.proof.Provable;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks accounts up on GitHub, where the settings allow it. GitHub is connected when the first link
 * comes; until then, no library is loaded for it. What it learned of GitHub's limits holds for
 * everyone who asks.
 */
final class GitHubSetup implements Contribution, AccountSource, ProofSites {
  private final Setup setup;
  private @Nullable GitHub open;

  GitHubSetup(Setup setup) {
    this.setup = setup;
  }

  private boolean isOn() {
    return setup.settings().truth(GitHubSetting.BONAFIDE_GITHUB);
  }

  private Duration deadline() {
    return GitHubSetting.deadline(setup.settings());
  }

  private GitHub connected() {
    return new GitHub(GitHubSetting.read(setup.settings()), setup.clock());
  }

  private synchronized GitHub opened() {
    GitHub known = open;
    if (known == null) {
      known = connected();
      open = known;
    }
    return known;
  }

  /** A setting that makes no sense allows nothing. */
  @Override
  public Optional<AccountSource> accounts() {
    try {
      return isOn() ? Optional.of(this) : Optional.empty();
    } catch (UnusableInput e) {
      return Optional.empty();
    }
  }

  @Override
  public Submission read(AccountLink link) {
    try {
      return AccountEvidence.of(link, opened().fetch(link, deadline()), setup.clock().instant());
    } catch (UnusableInput e) {
      return AccountEvidence.unread(link, e.line());
    }
  }

  @Override
  public Optional<Submission> opened(String address, ResumeReader reader) {
    return AccountLink.of(address).map(link -> read(link, address));
  }

  private Submission read(AccountLink link, String address) {
    if (!isOn()) {
      throw new UnreadableExhibit(
          address, "is an account on GitHub; set BONAFIDE_GITHUB=true (docs/how-to/github.md)");
    }
    return read(link);
  }

  @Override
  public Map<String, ProofSites> proofSites() {
    return Map.of(Provable.Account.KIND, this);
  }

  @Override
  public ProofPin pin(Provable thing) {
    return thing instanceof Provable.Account account && isOn()
        ? opened().pin(account, deadline())
        : new ProofPin.Off();
  }

  @Override
  public ProofLook look(Provable thing, String code, Instant since) {
    return thing instanceof Provable.Account account && isOn()
        ? opened().look(account, code, since, deadline())
        : new ProofLook.Unseen(TranslatableText.of("proof.no-accounts"));
  }

  @Override
  public List<Diagnosis> examine() {
    return RefusedSetting.orElse(GitHub.PART, () -> List.of(isOn() ? examined() : off()));
  }

  private Diagnosis examined() {
    try (GitHub gitHub = connected()) {
      return gitHub.examine(deadline());
    }
  }

  private static Diagnosis off() {
    return new Diagnosis.Off(
        GitHub.PART,
        "accounts are not looked up: BONAFIDE_GITHUB is not set to true"
            + " (docs/how-to/github.md)");
  }
}
