package dev.bonafide.bot;

import static dev.bonafide.bot.Setting.BONAFIDE_GITHUB;
import static dev.bonafide.bot.Setting.BONAFIDE_GITHUB_API_URL;
import static dev.bonafide.bot.Setting.BONAFIDE_GITHUB_DEADLINE;
import static dev.bonafide.bot.Setting.BONAFIDE_GITHUB_REQUESTS;
import static dev.bonafide.bot.Setting.BONAFIDE_GITHUB_TOKEN;

import dev.bonafide.terminal.Refusal;
import java.time.Duration;

/** What the environment sets of looking accounts up on GitHub. */
final class GitHubSetting {
  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(20);

  /** Without a token, GitHub allows 60 an hour. */
  private static final int USUAL_REQUESTS = 40;

  private static final int MOST_REQUESTS = 500;

  private GitHubSetting() {}

  /** Whether somebody allowed it. */
  static boolean isOn(Settings settings) {
    return settings.truth(BONAFIDE_GITHUB);
  }

  static Duration deadline(Settings settings) {
    return settings.time(BONAFIDE_GITHUB_DEADLINE, USUAL_DEADLINE);
  }

  static int requests(Settings settings) {
    return (int) settings.number(BONAFIDE_GITHUB_REQUESTS, USUAL_REQUESTS, 1, MOST_REQUESTS);
  }

  /** The token, which no error repeats. */
  static String token(Settings settings) {
    String token = settings.text(BONAFIDE_GITHUB_TOKEN);
    if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw new Refusal(BONAFIDE_GITHUB_TOKEN + " has characters that tokens never have");
    }
    return token;
  }

  static String api(Settings settings) {
    return settings.text(BONAFIDE_GITHUB_API_URL);
  }
}
