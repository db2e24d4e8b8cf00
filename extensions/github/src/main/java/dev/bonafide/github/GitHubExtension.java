package dev.bonafide.github;

import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Extension;
import dev.bonafide.extension.Setup;
import java.util.List;

/** Looks up accounts on GitHub. */
public final class GitHubExtension implements Extension {

  @Override
  public List<GitHubSetting> settings() {
    return List.of(GitHubSetting.values());
  }

  @Override
  public Contribution contribute(Setup setup) {
    return new GitHubSetup(setup);
  }
}
