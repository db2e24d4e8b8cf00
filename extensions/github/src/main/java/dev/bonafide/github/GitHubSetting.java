package dev.bonafide.github;

import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.UnusableInput;
import java.time.Duration;
import okhttp3.HttpUrl;

/** Settings of looking accounts up on GitHub. */
enum GitHubSetting implements DeclaredSetting {
  BONAFIDE_GITHUB,
  BONAFIDE_GITHUB_TOKEN,
  BONAFIDE_GITHUB_API_URL,
  BONAFIDE_GITHUB_REQUESTS,
  BONAFIDE_GITHUB_DEADLINE;

  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(20);

  /** Without a token, GitHub allows 60 an hour. */
  private static final int USUAL_REQUESTS = 40;

  private static final int MOST_REQUESTS = 500;

  /** As the environment sets them. */
  static GitHubSettings read(SettingValues settings) {
    String api = settings.text(BONAFIDE_GITHUB_API_URL);
    HttpUrl url = HttpUrl.parse(api);
    if (url == null) {
      throw new UnusableInput(
          BONAFIDE_GITHUB_API_URL + "=" + api + ": must be an http or https address");
    }
    return new GitHubSettings(
        url,
        token(settings),
        (int) settings.number(BONAFIDE_GITHUB_REQUESTS, USUAL_REQUESTS, 1, MOST_REQUESTS));
  }

  /** The token, which no error repeats. */
  private static String token(SettingValues settings) {
    String token = settings.text(BONAFIDE_GITHUB_TOKEN);
    if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw new UnusableInput(BONAFIDE_GITHUB_TOKEN + " has characters that tokens never have");
    }
    return token;
  }

  static Duration deadline(SettingValues settings) {
    return settings.time(BONAFIDE_GITHUB_DEADLINE, USUAL_DEADLINE);
  }
}
