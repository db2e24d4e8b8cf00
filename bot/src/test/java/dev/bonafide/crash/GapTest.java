package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, killed, and spoken to while it is away, without any event that tells about it. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class GapTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String ASKED =
      "<@"
          + FakeSlack.BOT_USER
          + "> check\n> I will pay for the computer, keep it at your home and install AnyDesk.";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void what_was_said_to_it_meanwhile_is_answered_once_and_what_it_knew_is_not_answered_again()
      throws Exception {
    try (FakeSlack slack = FakeSlack.start()) {
      BotProcess first = start(slack);
      first.awaitReady();
      assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
      slack.mention(FakeSlack.CHANNEL, "U0ADA", ASKED, null);
      assertThat(slack.ledger().await(ledger -> ledger.count() == 2, SOON)).isTrue();
      first.kill();
      String thread = slack.says(FakeSlack.CHANNEL, "U0BEN", "somebody new", null);
      slack.says(FakeSlack.CHANNEL, "U0ADA", ASKED, thread);
      try (BotProcess second = start(slack)) {
        second.awaitReady();
        assertThat(slack.ledger().await(ledger -> ledger.count() == 4, SOON)).isTrue();
        assertThat(slack.ledger().posts(FakeSlack.CHANNEL, thread)).hasSize(1);
      }
    }
  }

  private BotProcess start(FakeSlack slack) {
    Map<String, String> settings =
        Map.of(
            "BONAFIDE_DATA", folder.resolve("data").toString(),
            "BONAFIDE_PORT", "none",
            "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
            "SLACK_BOT_TOKEN", slack.botToken(),
            "SLACK_APP_TOKEN", slack.appToken());
    return BotProcess.start(settings, Path.of("target", "gap.log"), null);
  }
}
