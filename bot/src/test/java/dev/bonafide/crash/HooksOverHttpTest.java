package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.SignedHook;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, killed as soon as a vendor was told that a deletion was heard. */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class HooksOverHttpTest {
  private static final String CLOSED = "G0HIRING";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Path LOG = Path.of("target", "hooks.log");
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void the_case_of_a_candidate_who_is_deleted_there_is_gone_within_a_minute() throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        FakeGreenhouse greenhouse = new FakeGreenhouse()) {
      slack.add(Channel.closed(CLOSED));
      String candidate =
          greenhouse
              .add(
                  new FakeCandidate("Ana Silva")
                      .resume("cv.txt", "Ana Silva".getBytes(StandardCharsets.UTF_8))
                      .answer("How do you work?", "I will pay you, install AnyDesk for me."))
              .candidate();
      Map<String, String> settings = settings(slack, greenhouse);
      BotProcess first = BotProcess.start(settings, LOG, null);
      String line = first.awaitReady();
      URI page = URI.create(line.replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
      assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
      String thread = slack.says(CLOSED, FakeSlack.BEN.id(), "next week?", null);
      slack.mention(
          CLOSED,
          FakeSlack.ADA.id(),
          "<@%s> check <https://app.greenhouse.io/people/%s>"
              .formatted(FakeSlack.BOT_USER, candidate),
          thread);
      assertThat(slack.ledger().await(_ -> shown(slack, thread).contains("Case 1"), SOON)).isTrue();
      assertThat(posted(page, candidate, "another secret of nobody's")).isEqualTo(401);
      assertThat(posted(page, candidate, SECRET)).isEqualTo(200);
      first.kill();
      try (BotProcess second = BotProcess.start(settings, LOG, null)) {
        second.awaitReady();
        assertThat(slack.ledger().await(_ -> shown(slack, thread).contains("erased"), SOON))
            .isTrue();
      }
      assertThat(slack.ledger().posts(CLOSED, thread)).hasSize(1);
    }
  }

  private static String shown(FakeSlack slack, String thread) {
    return slack.ledger().posts(CLOSED, thread).stream()
        .map(one -> slack.ledger().standing(one.ts()))
        .findFirst()
        .orElse("");
  }

  private Map<String, String> settings(FakeSlack slack, FakeGreenhouse greenhouse) {
    Map<String, String> settings = new HashMap<>();
    settings.put("BONAFIDE_DATA", folder.resolve("data").toString());
    settings.put("BONAFIDE_PORT", "0");
    settings.put("BONAFIDE_SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_BOT_TOKEN", slack.botToken());
    settings.put("SLACK_APP_TOKEN", slack.appToken());
    settings.put("BONAFIDE_GREENHOUSE_CLIENT_ID", FakeGreenhouse.CLIENT_ID);
    settings.put("BONAFIDE_GREENHOUSE_CLIENT_SECRET", FakeGreenhouse.CLIENT_SECRET);
    settings.put("BONAFIDE_GREENHOUSE_USER_ID", FakeGreenhouse.USER);
    settings.put("BONAFIDE_GREENHOUSE_API_URL", greenhouse.url() + "/v3");
    settings.put("BONAFIDE_GREENHOUSE_TOKEN_URL", greenhouse.url() + "/token");
    settings.put("BONAFIDE_GREENHOUSE_WEBHOOK_SECRET", SECRET);
    settings.put("BONAFIDE_HIRING_CHANNELS", CLOSED);
    return settings;
  }

  private static int posted(URI to, String candidate, String secret) throws Exception {
    SignedHook hook = SignedHook.deleted(TrackerVendor.GREENHOUSE, secret, candidate, 0);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to.resolve("/hooks/greenhouse"))
            .POST(BodyPublishers.ofString(hook.body()));
    hook.headers().forEach(request::header);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
