package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.FakeZoom;
import dev.bonafide.testkit.hiring.SignedTranscript;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

/** The whole bot, killed as soon as Zoom was told that a transcript was heard of. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class TranscriptOverHttpTest {
  private static final String CLOSED = HiringProcess.CLOSED;
  private static final String SECRET = HiringProcess.SECRET;
  private static final String MEETING = "81234567890";
  private static final Path LOG = Path.of("target", "transcripts.log");
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String VTT =
      """
      WEBVTT

      1
      00:00:01.000 --> 00:00:05.000
      Ada: How do you want to be paid?

      2
      00:00:06.000 --> 00:00:12.000
      Ana Silva: Please pay my salary to my friend's Payoneer, mine is limited.
      """;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void the_transcript_of_a_named_meeting_is_in_the_case_though_the_bot_was_killed()
      throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        FakeGreenhouse greenhouse = new FakeGreenhouse();
        FakeZoom zoom = new FakeZoom()) {
      slack.add(Channel.closed(CLOSED));
      byte[] resume = "Ana Silva, Lisbon".getBytes(StandardCharsets.UTF_8);
      String candidate =
          greenhouse.add(new FakeCandidate("Ana Silva").resume("cv.txt", resume)).candidate();
      Map<String, String> settings = settings(slack, greenhouse, zoom);
      BotProcess first = BotProcess.start(settings, LOG, null);
      URI page = HiringProcess.page(first.awaitReady());
      assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
      String thread = slack.says(CLOSED, FakeSlack.BEN.id(), "next week?", null);
      slack.mention(
          CLOSED,
          FakeSlack.ADA.id(),
          "<@%s> check <https://app.greenhouse.io/people/%s> <https://zoom.us/j/%s>"
              .formatted(FakeSlack.BOT_USER, candidate, MEETING),
          thread);
      assertThat(slack.ledger().await(_ -> shown(slack, thread).contains("Case 1"), SOON)).isTrue();
      assertThat(posted(page, zoom, "another secret of nobody's")).isEqualTo(401);
      assertThat(posted(page, zoom, SECRET)).isEqualTo(200);
      first.kill();
      try (BotProcess second = BotProcess.whole(settings, LOG)) {
        second.awaitReady();
        assertThat(slack.ledger().await(_ -> shown(slack, thread).contains("Payoneer"), SOON))
            .isTrue();
      }
      assertThat(slack.ledger().posts(CLOSED, thread)).hasSize(2);
    }
  }

  @Test
  void a_case_of_the_http_api_gets_its_transcript_once_though_the_bot_was_killed()
      throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        FakeGreenhouse greenhouse = new FakeGreenhouse();
        FakeZoom zoom = new FakeZoom()) {
      Map<String, String> settings = settings(slack, greenhouse, zoom);
      settings.put("BONAFIDE_HIRING_CHANNELS", "page");
      BotProcess first = BotProcess.start(settings, LOG, null);
      URI page = HiringProcess.page(first.awaitReady());
      Map<String, String> json = Map.of("Content-Type", "application/json");
      String sent = "{\"exhibits\": [{\"kind\": \"messages\", \"text\": \"I am Ana Silva.\"}]}";
      URI screenings = page.resolve("/api/v1/screenings?remember=true");
      assertThat(HiringProcess.posted(screenings, sent, json)).isEqualTo(200);
      String named = "{\"meeting\": \"https://zoom.us/j/%s\"}".formatted(MEETING);
      URI meetings = page.resolve("/api/v1/cases/1/meetings");
      assertThat(HiringProcess.posted(meetings, named, json)).isEqualTo(200);
      assertThat(posted(page, zoom, SECRET)).isEqualTo(200);
      first.kill();
      try (BotProcess second = BotProcess.whole(settings, LOG)) {
        URI again = HiringProcess.page(second.awaitReady()).resolve("/api/v1/cases/1");
        assertThat(slack.ledger().await(_ -> HiringProcess.got(again).contains("Payoneer"), SOON))
            .isTrue();
        assertThat(HiringProcess.got(again.resolve("1/meetings")))
            .containsOnlyOnce("\"added\"")
            .containsOnlyOnce("\"named\"");
      }
    }
  }

  /** What was posted last in a thread. */
  private static String shown(FakeSlack slack, String thread) {
    return slack.ledger().posts(CLOSED, thread).stream()
        .map(one -> slack.ledger().standing(one.ts()))
        .reduce("", (_, last) -> last);
  }

  private Map<String, String> settings(FakeSlack slack, FakeGreenhouse greenhouse, FakeZoom zoom) {
    Map<String, String> settings =
        HiringProcess.settings(folder.resolve("data"), slack, greenhouse);
    settings.put("BONAFIDE_ZOOM_WEBHOOK_SECRET", SECRET);
    settings.put("BONAFIDE_ZOOM_DOWNLOAD_URL", zoom.url());
    return settings;
  }

  private static int posted(URI to, FakeZoom zoom, String secret) throws Exception {
    SignedTranscript hook =
        SignedTranscript.zoom(
            secret,
            SignedTranscript.zoomBody(MEETING, "uuid==", 2, zoom.add("1", VTT), "token"),
            InstantSource.system().instant());
    return HiringProcess.posted(to.resolve("/hooks/zoom"), hook.body(), hook.headers());
  }
}
