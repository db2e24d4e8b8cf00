package dev.bonafide.github;

import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.UnusableInput;
import java.time.Duration;
import okhttp3.HttpUrl;

/** Settings of looking accounts up on GitHub. */
enum GitHubSetting implements DeclaredSetting {
  BONAFIDE_GITHUB(
      "false",
      "whether Bonafide looks up the GitHub accounts that people link to when they ask for a"
          + " screening: true or false"),
  BONAFIDE_GITHUB_TOKEN(
      "",
      "a token for GitHub's API. The token needs no permissions. With it, GitHub allows 5,000 requests"
          + " an hour instead of 60"),
  BONAFIDE_GITHUB_API_URL(
      "https://api.github.com", "the address of GitHub's REST API, for gateways and tests"),
  BONAFIDE_GITHUB_REQUESTS(
      "40", "the most requests that one account lookup may send, including retries"),
  BONAFIDE_GITHUB_DEADLINE(
      "PT20S", "the time limit for one account lookup, including pauses and retries");

  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(20);

  /** Without a token, GitHub allows 60 an hour. */
  private static final int USUAL_REQUESTS = 40;

  private static final int MOST_REQUESTS = 500;

  private final String usual;
  private final String meaning;

  GitHubSetting(String usual, String meaning) {
    this.usual = usual;
    this.meaning = meaning;
  }

  @Override
  public String usual() {
    return usual;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public boolean isSecret() {
    return this == BONAFIDE_GITHUB_TOKEN;
  }

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
