package dev.bonafide.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.extension.SetupProblem;
import dev.bonafide.slack.SlackDoctor;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Token;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackDoctorTest {
  private final FakeSlack slack = FakeSlack.start();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void settings_that_are_wrong_are_named_without_their_value() {
    SlackSettings settings = new SlackSettings("xoxp-secret", "", "ftp://nowhere");
    assertThat(SlackDoctor.examine(settings))
        .extracting(SetupProblem::what)
        .containsExactly(
            "SLACK_BOT_TOKEN does not begin with xoxb-",
            "SLACK_APP_TOKEN is not set",
            "BONAFIDE_SLACK_API_URL is not an http or https address");
    assertThat(SlackDoctor.examine(settings).toString() + settings).doesNotContain("secret");
    assertThat(new SlackSettings("xoxb-a b", "xapp-ä", "").problems())
        .extracting(SetupProblem::what)
        .allMatch(what -> what.contains("characters that tokens never have"));
  }

  @Test
  void tokens_that_slack_does_not_take_are_named() {
    slack.revoke(slack.botToken());
    slack.revoke(slack.appToken());
    assertThat(examined())
        .containsExactly(
            "Slack does not accept SLACK_BOT_TOKEN (invalid_auth)",
            "Slack does not open a connection for SLACK_APP_TOKEN (invalid_auth)");
  }

  @Test
  void every_scope_that_is_needed_and_lacks_is_named_with_what_it_is_for() {
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of("chat:write", "im:history")));
    slack.add(new Token(slack.appToken(), Token.Kind.APP, Set.of()));
    assertThat(examined())
        .hasSize(10)
        .anyMatch(what -> what.contains("app_mentions:read, without which it cannot see when"))
        .anyMatch(what -> what.contains("users:read"))
        .noneMatch(what -> what.contains("files:write"))
        .anyMatch(what -> what.contains("SLACK_APP_TOKEN lacks the scope connections:write"));
  }

  @Test
  void a_slack_that_does_not_answer_is_named_for_both_tokens() {
    slack.faults().next("auth.test", Fault.BREAK);
    slack.faults().next("apps.connections.open", Fault.CUT);
    assertThat(examined()).hasSize(2).allMatch(what -> what.startsWith("Slack did not answer"));
  }

  @Test
  void a_set_up_that_is_right_has_no_problem_and_nothing_is_said() {
    assertThat(examined()).isEmpty();
    assertThat(slack.ledger().said()).isEmpty();
  }

  private List<String> examined() {
    return SlackDoctor.examine(
            new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()))
        .stream()
        .map(SetupProblem::what)
        .toList();
  }
}
