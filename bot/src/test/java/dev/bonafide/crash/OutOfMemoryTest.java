package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.slack.FakeSlack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, once its memory has run out. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class OutOfMemoryTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Path LOG = Path.of("target", "memory.log");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void it_ends_at_once_and_the_next_one_answers_what_was_accepted_once() throws Exception {
    try (FakeSlack slack = FakeSlack.start()) {
      String asked;
      try (BotProcess bot =
          BotProcess.start(settings(slack), LOG, BotProcess.Stop.filling(Checkpoint.WORKED))) {
        assertThat(health(bot.awaitReady())).contains("\"lastEnd\": \"normal\"");
        assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
        asked =
            slack
                .direct(FakeSlack.DIRECT, "U0ADA", "check\n&gt; install AnyDesk, I pay you", null)
                .ts();
        assertThat(bot.awaitStanding(SOON)).isTrue();
        assertThat(bot.awaitEnd(SOON)).isEqualTo(3);
      }
      try (BotProcess next = BotProcess.start(settings(slack), LOG, null)) {
        assertThat(health(next.awaitReady()))
            .contains("\"status\": \"UP\"", "\"memory\": \"enough\"", "\"lastEnd\": \"abnormal\"");
        assertThat(slack.ledger().await(ledger -> ledger.count() >= 2, SOON)).isTrue();
        assertThat(slack.ledger().said().getLast().shown()).contains("remote access tool");
        assertThat(slack.ledger().posts(FakeSlack.DIRECT, asked)).hasSize(1);
      }
    }
  }

  private static String health(String line) throws Exception {
    URI page = URI.create(line.replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
    HttpRequest request = HttpRequest.newBuilder(page.resolve("/actuator/health")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  private Map<String, String> settings(FakeSlack slack) {
    return Map.of(
        "BONAFIDE_DATA", folder.resolve("data").toString(),
        "BONAFIDE_PORT", "0",
        "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
        "SLACK_BOT_TOKEN", slack.botToken(),
        "SLACK_APP_TOKEN", slack.appToken());
  }
}
