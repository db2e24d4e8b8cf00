package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, and someone who takes back what they sent it. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class DeletionTest {
  private static final Duration SOON = Duration.ofMinutes(5);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void the_case_of_a_message_goes_with_it_and_the_thread_says_so() throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        BotProcess bot = BotProcess.start(settings(slack), Path.of("target", "gone.log"), null)) {
      bot.awaitReady();
      assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
      Event asked =
          slack.direct(
              FakeSlack.DIRECT, "U0ADA", "check\n&gt; install AnyDesk for me, I pay you", null);
      assertThat(slack.ledger().await(ledger -> ledger.count() == 2, SOON)).isTrue();
      slack.deletes(FakeSlack.DIRECT, asked.ts());
      assertThat(slack.ledger().await(ledger -> ledger.count() == 3, SOON)).isTrue();
      assertThat(slack.ledger().said().getLast().text())
          .startsWith("Case 1 and its texts are erased");
      assertThat(slack.ledger().said().getLast().thread()).isEqualTo(asked.ts());
      // It says so once, in the card's place.
      slack.direct(FakeSlack.DIRECT, "U0ADA", "help", asked.ts());
      assertThat(slack.ledger().await(ledger -> ledger.count() == 4, SOON)).isTrue();
      assertThat(slack.ledger().said().getLast().text()).doesNotContain("erased");
    }
  }

  private Map<String, String> settings(FakeSlack slack) {
    return Map.of(
        "BONAFIDE_DATA", folder.resolve("data").toString(),
        "BONAFIDE_PORT", "none",
        "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
        "SLACK_BOT_TOKEN", slack.botToken(),
        "SLACK_APP_TOKEN", slack.appToken());
  }
}
