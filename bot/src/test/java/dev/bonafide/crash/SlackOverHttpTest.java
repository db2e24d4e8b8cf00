package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Signing;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, with Slack's events delivered to its address. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class SlackOverHttpTest {
  private static final String CLOSED = "G0HIRING";
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String TELLING =
      "I will pay for the computer, keep it at your home and install AnyDesk for me.";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void a_file_in_a_thread_is_judged_once_though_the_event_comes_three_times() throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        BotProcess bot = BotProcess.start(settings(slack), Path.of("target", "http.log"), null)) {
      slack.add(Channel.closed(CLOSED));
      String line = bot.awaitReady();
      URI events = URI.create(line.replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
      String thread = slack.says(CLOSED, "U0ADA", "somebody sent us this", null);
      byte[] letter = TELLING.getBytes(StandardCharsets.UTF_8);
      SharedFile file = SharedFile.hosted("F1", "letter.txt", "text/plain", letter);
      slack.shares(CLOSED, "U0BEN", "", thread, file);
      Event event = slack.mention(CLOSED, "U0ADA", "<@" + FakeSlack.BOT_USER + "> check", thread);
      assertThat(posted(events, event, "another")).isEqualTo(401);
      for (int retry = 0; retry < 3; retry++) {
        assertThat(posted(events, event, SECRET)).isEqualTo(200);
      }
      assertThat(slack.ledger().await(ledger -> ledger.count() >= 2, SOON)).isTrue();
      Said verdict = slack.ledger().said().getLast();
      assertThat(verdict.isNew()).isFalse();
      assertThat(verdict.shown()).contains("Pays someone to keep a computer");
      assertThat(slack.ledger().posts(CLOSED, thread)).hasSize(1);
      assertThat(bot.said())
          .anyMatch(said -> said.contains("Slack on, over HTTP at /slack/events"));
    }
  }

  private Map<String, String> settings(FakeSlack slack) {
    return Map.of(
        "BONAFIDE_DATA", folder.resolve("data").toString(),
        "BONAFIDE_PORT", "0",
        "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
        "SLACK_BOT_TOKEN", slack.botToken(),
        "SLACK_SIGNING_SECRET", SECRET);
  }

  private static int posted(URI to, Event event, String secret) throws Exception {
    String body = event.payload().toString();
    Instant now = InstantSource.system().instant();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to.resolve("/slack/events")).POST(BodyPublishers.ofString(body));
    Signing.headers(secret, body, now, 0).forEach(request::header);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
