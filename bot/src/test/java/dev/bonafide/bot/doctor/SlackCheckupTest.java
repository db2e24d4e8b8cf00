package dev.bonafide.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Token;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlackCheckupTest {
  private static Map<String, String> slack(FakeSlack slack, String bot, String app) {
    return Map.of(
        "SLACK_BOT_TOKEN", bot, "SLACK_APP_TOKEN", app, "BONAFIDE_SLACK_API_URL", slack.apiUrl());
  }

  @Test
  void a_token_in_the_place_of_the_other_is_told_apart() {
    try (FakeSlack slack = FakeSlack.start()) {
      DoctorTest.broken(
          new SlackCheckup(),
          slack(slack, slack.appToken(), slack.botToken()),
          "SLACK_BOT_TOKEN does not begin with xoxb-",
          "Bot User OAuth Token");
    }
  }

  @Test
  void one_of_two_tokens_is_not_enough() {
    try (FakeSlack slack = FakeSlack.start()) {
      DoctorTest.broken(
          new SlackCheckup(),
          Map.of("SLACK_BOT_TOKEN", slack.botToken(), "BONAFIDE_SLACK_API_URL", slack.apiUrl()),
          "SLACK_APP_TOKEN is not set",
          "App-Level Tokens");
    }
  }

  @Test
  void a_token_that_slack_does_not_know_is_to_be_made_anew() {
    try (FakeSlack slack = FakeSlack.start()) {
      slack.revoke(slack.botToken());
      DoctorTest.broken(
          new SlackCheckup(),
          slack(slack, slack.botToken(), slack.appToken()),
          "SLACK_BOT_TOKEN",
          "OAuth & Permissions");
    }
  }

  @Test
  void a_missing_scope_is_named() {
    try (FakeSlack slack = FakeSlack.start()) {
      slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of("chat:write")));
      DoctorTest.broken(
          new SlackCheckup(),
          slack(slack, slack.botToken(), slack.appToken()),
          "app_mentions:read",
          "OAuth & Permissions");
    }
  }

  @Test
  void an_app_token_that_may_not_connect_is_told() {
    try (FakeSlack slack = FakeSlack.start()) {
      slack.add(new Token(slack.appToken(), Token.Kind.APP, Set.of()));
      DoctorTest.broken(
          new SlackCheckup(),
          slack(slack, slack.botToken(), slack.appToken()),
          "SLACK_APP_TOKEN lacks the scope connections:write",
          "app-level token");
    }
  }

  @Test
  void a_slack_that_cannot_be_reached_is_told() throws IOException {
    String nowhere = "http://127.0.0.1:" + DoctorTest.closedPort() + "/api/";
    DoctorTest.broken(
        new SlackCheckup(),
        Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_APP_TOKEN", "xapp-1",
            "BONAFIDE_SLACK_API_URL", nowhere),
        "cannot be reached",
        "BONAFIDE_SLACK_API_URL");
  }

  @Test
  void a_slack_set_up_well_is_sound_and_no_token_is_ever_shown() {
    try (FakeSlack slack = FakeSlack.start()) {
      List<Diagnosis> seen =
          new SlackCheckup().of(new Settings(slack(slack, slack.botToken(), slack.appToken())));
      assertThat(seen).singleElement().isInstanceOf(Diagnosis.Sound.class);
      assertThat(seen.toString()).doesNotContain("xoxb-fake").doesNotContain("xapp-fake");
    }
  }
}
