package dev.bonafide.slack.api;

import dev.bonafide.chat.api.ApiAddress;
import dev.bonafide.extension.SetupProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Slack needs to be spoken to. Secrets are kept out of every message, {@link #toString}
 * included. With a bot's token there is one workspace; without, the app is installed into as many
 * as people like. With an app-level token events come over Socket Mode; without, over HTTP.
 *
 * @param botToken {@code SLACK_BOT_TOKEN}
 * @param appToken {@code SLACK_APP_TOKEN}
 * @param apiUrl {@code BONAFIDE_SLACK_API_URL}
 * @param signingSecret {@code SLACK_SIGNING_SECRET}
 * @param clientId {@code SLACK_CLIENT_ID}
 * @param clientSecret {@code SLACK_CLIENT_SECRET}
 * @param publicUrl {@code BONAFIDE_PUBLIC_URL}, without a slash at its end
 * @param trustedChannels {@code BONAFIDE_SLACK_TRUSTED_CHANNELS}
 */
public record SlackSettings(
    String botToken,
    String appToken,
    String apiUrl,
    String signingSecret,
    String clientId,
    String clientSecret,
    String publicUrl,
    Set<String> trustedChannels) {
  public static final String API_URL = "https://slack.com/api/";

  private static final String BASIC = "Basic Information, App Credentials";

  public SlackSettings {
    botToken = botToken.strip();
    appToken = appToken.strip();
    apiUrl = apiUrl.isBlank() ? API_URL : apiUrl.strip();
    apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    signingSecret = signingSecret.strip();
    clientId = clientId.strip();
    clientSecret = clientSecret.strip();
    publicUrl = publicUrl.strip();
    publicUrl =
        publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    trustedChannels = Set.copyOf(trustedChannels);
  }

  /** One workspace, over Socket Mode. */
  public SlackSettings(String botToken, String appToken, String apiUrl) {
    this(botToken, appToken, apiUrl, "", "", "", "", Set.of());
  }

  /** Whether no one set Slack up at all. */
  public boolean isUnset() {
    return Stream.of(botToken, appToken, signingSecret, clientId, clientSecret)
        .allMatch(String::isEmpty);
  }

  /** Whether people install the app into their workspaces themselves. */
  public boolean isInstalledByMany() {
    return botToken.isEmpty() && !clientId.isEmpty();
  }

  /** Where someone is asked whether the app may be installed. */
  public String authorizeUrl() {
    String base =
        apiUrl.endsWith("/api/") ? apiUrl.substring(0, apiUrl.length() - "api/".length()) : apiUrl;
    return base + "oauth/v2/authorize";
  }

  /** Whether events come over HTTP. */
  public boolean isHeardOverHttp() {
    return appToken.isEmpty();
  }

  /** Where the API is. */
  public ApiAddress address() {
    return new ApiAddress("BONAFIDE_SLACK_API_URL", apiUrl, API_URL);
  }

  /** What is wrong with them, without asking Slack; empty where nothing is. */
  public List<SetupProblem> problems() {
    List<SetupProblem> problems = new ArrayList<>();
    if (isInstalledByMany() || (botToken.isEmpty() && !clientSecret.isEmpty())) {
      installation(problems);
    } else {
      token(
          "SLACK_BOT_TOKEN",
          botToken,
          "xoxb-",
          "OAuth & Permissions, Bot User OAuth Token",
          problems);
    }
    if (signingSecret.isEmpty() || !appToken.isEmpty()) {
      token(
          "SLACK_APP_TOKEN",
          appToken,
          "xapp-",
          "Basic Information, App-Level Tokens, with the scope connections:write",
          problems);
    } else {
      plain("SLACK_SIGNING_SECRET", signingSecret, problems);
    }
    address().problem().ifPresent(problems::add);
    return problems;
  }

  private void installation(List<SetupProblem> problems) {
    secret("SLACK_CLIENT_ID", clientId, problems);
    secret("SLACK_CLIENT_SECRET", clientSecret, problems);
    if (!ApiAddress.isCallable(publicUrl)) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_PUBLIC_URL is not set, and Slack needs it to send people back",
              "Set it to the address where others reach this server"));
    }
  }

  private static void secret(String name, String value, List<SetupProblem> problems) {
    if (value.isEmpty()) {
      problems.add(new SetupProblem(name + " is not set", "Set it; Slack shows it under " + BASIC));
    } else {
      plain(name, value, problems);
    }
  }

  private static void token(
      String name, String value, String begins, String where, List<SetupProblem> problems) {
    if (value.isEmpty()) {
      problems.add(new SetupProblem(name + " is not set", "Set it; Slack shows it under " + where));
    } else if (!value.startsWith(begins)) {
      problems.add(
          new SetupProblem(
              name + " does not begin with " + begins,
              "Copy the token that Slack shows under " + where));
    } else {
      plain(name, value, problems);
    }
  }

  private static void plain(String name, String value, List<SetupProblem> problems) {
    if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
      problems.add(
          new SetupProblem(name + " has characters that tokens never have", "Copy it again"));
    }
  }

  @Override
  public String toString() {
    return "SlackSettings[apiUrl=" + apiUrl + "]";
  }
}
