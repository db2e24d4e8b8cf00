package dev.bonafide.bot;

import dev.bonafide.github.GitHub;
import dev.bonafide.github.GitHubHealth;
import dev.bonafide.github.GitHubSettings;
import dev.bonafide.terminal.Refusal;
import java.time.InstantSource;
import okhttp3.HttpUrl;

/** Connects GitHub. Only who looks an account up loads this class, and the libraries with it. */
public final class GitHubOpening {
  private GitHubOpening() {}

  /**
   * GitHub as it is set.
   *
   * @throws Refusal where the settings cannot be used
   */
  static OpenedGitHub of(Settings settings, InstantSource clock) {
    GitHub gitHub = open(settings, clock);
    return new OpenedGitHub(gitHub, gitHub);
  }

  /** What a live look at it finds. */
  public static GitHubHealth examined(Settings settings, InstantSource clock) {
    try (GitHub gitHub = open(settings, clock)) {
      return gitHub.examine(GitHubSetting.deadline(settings));
    }
  }

  private static GitHub open(Settings settings, InstantSource clock) {
    String api = GitHubSetting.api(settings);
    HttpUrl url = HttpUrl.parse(api);
    if (url == null) {
      throw new Refusal(
          Setting.BONAFIDE_GITHUB_API_URL + "=" + api + ": must be an http or https address");
    }
    return new GitHub(
        new GitHubSettings(url, GitHubSetting.token(settings), GitHubSetting.requests(settings)),
        clock);
  }
}
