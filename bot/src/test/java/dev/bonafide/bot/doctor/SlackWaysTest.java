package dev.bonafide.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.testkit.slack.FakeSlack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the doctor says of the ways to set Slack up beside Socket Mode and one workspace. */
class SlackWaysTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private final FakeSlack slack = FakeSlack.start();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void an_app_for_many_workspaces_names_what_it_lacks() {
    assertThat(seen(Map.of("SLACK_CLIENT_ID", "1.2")))
        .containsExactly(
            "SLACK_CLIENT_SECRET is not set",
            "BONAFIDE_PUBLIC_URL is not set, and Slack needs it to send people back",
            "SLACK_APP_TOKEN is not set",
            "BONAFIDE_SECRET_KEY is not set");
    assertThat(seen(many(Map.of("BONAFIDE_SECRET_KEY", "short"))))
        .containsExactly("BONAFIDE_SECRET_KEY is shorter than 32 characters");
  }

  @Test
  void where_slack_is_to_call_a_port_is_needed() {
    Map<String, String> settings =
        Map.of(
            "SLACK_BOT_TOKEN", slack.botToken(),
            "SLACK_SIGNING_SECRET", "8f742231b10e8888abcd99yyyzzz85a5",
            "BONAFIDE_PORT", "none");
    assertThat(seen(settings)).containsExactly("Slack cannot call this server: BONAFIDE_PORT=none");
  }

  @Test
  void each_way_set_up_well_is_sound() {
    assertThat(seen(many(Map.of())))
        .containsExactly(
            "the settings work; workspaces install the app at"
                + " https://bonafide.example/slack/install, events over HTTP at /slack/events");
    assertThat(
            seen(Map.of("SLACK_BOT_TOKEN", slack.botToken(), "SLACK_SIGNING_SECRET", "abcdef0123")))
        .containsExactly(
            "the bot's token works, and no scopes are missing, events over HTTP at /slack/events");
  }

  private static Map<String, String> many(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("SLACK_CLIENT_ID", FakeSlack.CLIENT_ID);
    settings.put("SLACK_CLIENT_SECRET", FakeSlack.CLIENT_SECRET);
    settings.put("SLACK_SIGNING_SECRET", "8f742231b10e8888abcd99yyyzzz85a5");
    settings.put("BONAFIDE_PUBLIC_URL", "https://bonafide.example/");
    settings.put("BONAFIDE_SECRET_KEY", KEY);
    settings.putAll(more);
    return settings;
  }

  private List<String> seen(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("BONAFIDE_SLACK_API_URL", slack.apiUrl());
    List<Diagnosis> seen = new SlackCheckup().of(new Settings(all));
    assertThat(seen.toString()).doesNotContain(KEY).doesNotContain(FakeSlack.CLIENT_SECRET);
    return seen.stream().map(Diagnosis::says).toList();
  }
}
