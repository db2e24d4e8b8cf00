package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Signing;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, installed into two workspaces over the link that it offers. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class TwoWorkspacesTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String OTHER = "T0SECOND";
  private static final String ELSEWHERE = "C0ELSEWHERE";
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String TELLING =
      "> I will pay for the computer, keep it at your home and install AnyDesk.";

  private final FakeSlack slack = FakeSlack.start();
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void each_has_its_own_token_and_cases_and_one_that_leaves_takes_everything_along()
      throws Exception {
    slack.add(Channel.joined(OTHER, ELSEWHERE));
    URI at;
    try (BotProcess bot = start()) {
      at = address(bot);
      assertThat(install(at, FakeSlack.TEAM)).isEqualTo(200);
      assertThat(install(at, OTHER)).isEqualTo(200);
      String here = asked(at, FakeSlack.CHANNEL, FakeSlack.BOT_USER);
      String there = asked(at, ELSEWHERE, "U" + OTHER);
      assertThat(slack.ledger().await(_ -> verdicts() == 2, SOON)).isTrue();
      assertThat(slack.ledger().posts(FakeSlack.CHANNEL, here)).hasSize(1);
      assertThat(slack.ledger().posts(ELSEWHERE, there)).hasSize(1);
    }
    try (BotProcess again = start()) {
      at = address(again);
      JsonObject gone = new JsonObject();
      gone.addProperty("type", "app_uninstalled");
      Event left = slack.deliver(OTHER, gone);
      long inAnHour = InstantSource.system().instant().plusSeconds(3_600).getEpochSecond();
      left.payload().addProperty("event_time", inAnHour);
      assertThat(delivered(at, left)).isEqualTo(200);
      asked(at, ELSEWHERE, "U" + OTHER);
      asked(at, FakeSlack.CHANNEL, FakeSlack.BOT_USER);
      assertThat(slack.ledger().await(_ -> verdicts() == 3, SOON)).isTrue();
      assertThat(slack.ledger().said())
          .filteredOn(one -> one.channel().equals(ELSEWHERE))
          .hasSize(2);
      assertThat(slack.ledger().said().getLast().text()).contains("case 2");
    }
    client.close();
    slack.close();
  }

  private long verdicts() {
    return slack.ledger().said().stream()
        .filter(one -> !one.isNew())
        .map(Said::thread)
        .distinct()
        .count();
  }

  private BotProcess start() {
    Map<String, String> settings =
        Map.of(
            "BONAFIDE_DATA",
            folder.resolve("data").toString(),
            "BONAFIDE_PORT",
            "0",
            "BONAFIDE_PUBLIC_URL",
            "https://bonafide.example",
            "BONAFIDE_SECRET_KEY",
            "0123456789abcdef0123456789abcdef",
            "BONAFIDE_SLACK_API_URL",
            slack.apiUrl(),
            "SLACK_CLIENT_ID",
            FakeSlack.CLIENT_ID,
            "SLACK_CLIENT_SECRET",
            FakeSlack.CLIENT_SECRET,
            "SLACK_SIGNING_SECRET",
            SECRET);
    return BotProcess.start(settings, Path.of("target", "workspaces.log"), null);
  }

  private static URI address(BotProcess bot) throws InterruptedException {
    return URI.create(bot.awaitReady().replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
  }

  private int install(URI at, String team) throws IOException, InterruptedException {
    HttpResponse<Void> started =
        client.send(
            HttpRequest.newBuilder(at.resolve("/slack/install")).build(),
            BodyHandlers.discarding());
    String cookie = started.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    URI back =
        slack.allow(URI.create(started.headers().firstValue("Location").orElseThrow()), team);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at.resolve(back.getRawPath() + "?" + back.getRawQuery()))
            .header("Cookie", cookie);
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  /** The thread of what was asked. */
  private String asked(URI at, String channel, String bot) throws Exception {
    Event event = slack.mention(channel, "U0ADA", "<@" + bot + "> check\n" + TELLING, null);
    assertThat(delivered(at, event)).isEqualTo(200);
    return event.ts();
  }

  private int delivered(URI at, Event event) throws IOException, InterruptedException {
    String body = event.payload().toString();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at.resolve("/slack/events")).POST(BodyPublishers.ofString(body));
    Signing.headers(SECRET, body, InstantSource.system().instant(), 0).forEach(request::header);
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
