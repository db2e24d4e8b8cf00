package dev.bonafide.bot.doctor;

import dev.bonafide.bot.GitHubOpening;
import dev.bonafide.bot.GitHubSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.github.GitHubHealth;
import java.time.InstantSource;
import java.util.List;

/** GitHub: whether it takes the token, and how much of the hour's limit is left. */
public final class GitHubCheckup implements Checkup {
  private static final String PART = "GitHub";

  private final InstantSource clock;

  public GitHubCheckup(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public List<Diagnosis> of(Settings settings) {
    return RefusedSetting.orElse(PART, () -> List.of(seen(settings)));
  }

  private Diagnosis seen(Settings settings) {
    return GitHubSetup.isOn(settings)
        ? told(settings)
        : new Diagnosis.Off(
            PART,
            "accounts are not looked up: BONAFIDE_GITHUB is not set to true"
                + " (docs/how-to/github.md)");
  }

  private Diagnosis told(Settings settings) {
    return switch (GitHubOpening.examined(settings, clock)) {
      case GitHubHealth.Sound(int limit, int left) ->
          new Diagnosis.Sound(
              PART,
              "accounts can be looked up; %,d of %,d requests are left this hour"
                  .formatted(left, limit));
      case GitHubHealth.Broken(String what, String mend) -> new Diagnosis.Broken(PART, what, mend);
    };
  }
}
