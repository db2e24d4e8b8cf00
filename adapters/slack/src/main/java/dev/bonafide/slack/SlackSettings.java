package dev.bonafide.slack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What Slack needs to be spoken to. Tokens are kept out of every message, {@link #toString}
 * included.
 *
 * @param botToken {@code SLACK_BOT_TOKEN}
 * @param appToken {@code SLACK_APP_TOKEN}
 * @param apiUrl {@code BONAFIDE_SLACK_API_URL}
 */
public record SlackSettings(String botToken, String appToken, String apiUrl) {
  public static final String API_URL = "https://slack.com/api/";

  public SlackSettings {
    botToken = botToken.strip();
    appToken = appToken.strip();
    apiUrl = apiUrl.isBlank() ? API_URL : apiUrl.strip();
    apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
  }

  /** Whether nobody set Slack up at all. */
  public boolean isUnset() {
    return botToken.isEmpty() && appToken.isEmpty();
  }

  /** What is wrong with them, without asking Slack; empty where nothing is. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    token(
        "SLACK_BOT_TOKEN",
        botToken,
        "xoxb-",
        "OAuth & Permissions, Bot User OAuth Token",
        problems);
    token(
        "SLACK_APP_TOKEN",
        appToken,
        "xapp-",
        "Basic Information, App-Level Tokens, with the scope connections:write",
        problems);
    if (!isAddress(apiUrl)) {
      problems.add(
          new Problem(
              "BONAFIDE_SLACK_API_URL is no http or https address",
              "Leave it out, or set it to an address such as " + API_URL));
    }
    return problems;
  }

  private static void token(
      String name, String value, String begins, String where, List<Problem> problems) {
    if (value.isEmpty()) {
      problems.add(new Problem(name + " is not set", "Set it; Slack shows it under " + where));
    } else if (!value.startsWith(begins)) {
      problems.add(
          new Problem(
              name + " does not begin with " + begins,
              "Take the token that Slack shows under " + where));
    } else if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
      problems.add(new Problem(name + " holds characters that no token has", "Copy it once more"));
    }
  }

  private static boolean isAddress(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "SlackSettings[apiUrl=" + apiUrl + "]";
  }
}
