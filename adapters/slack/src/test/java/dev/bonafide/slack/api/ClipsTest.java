package dev.bonafide.slack.api;

import static dev.bonafide.testkit.casefile.RecordingDesk.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Recording;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.testkit.Json;
import dev.bonafide.testkit.casefile.RecordingDesk;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people record in Slack. */
class ClipsTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final String CAPTIONS =
      """
      WEBVTT

      00:00:00.000 --> 00:00:02.000
      <v Ben>He asked me</v>

      00:00:02.000 --> 00:00:04.000
      <v Ben>to pay his friend.</v>
      """;

  private final RecordingDesk desk = new RecordingDesk();
  private final FakeSlack slack = FakeSlack.start();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final SlackPlatform platform = new SlackPlatform(connection, Clock.systemUTC(), desk);
  private final String thread = slack.says(C, "U0BEN", "what of this?", null);

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  /** Shares a clip, and gives what Slack says of it. */
  private JsonObject clip(String status, @Nullable String preview, boolean hasMore) {
    SharedFile file = SharedFile.hosted("F1", "audio_message.m4a", "video/mp4", saying("Hello."));
    JsonObject clip = shared(slack.shares(C, "U0BEN", "", thread, file));
    clip.addProperty("subtype", "slack_audio");
    JsonObject transcription = Json.of("status", status, "locale", "en-US");
    if (preview != null) {
      transcription.add("preview", Json.of("content", preview, "has_more", hasMore));
    }
    clip.add("transcription", transcription);
    return clip;
  }

  private static JsonObject shared(JsonObject message) {
    return message.getAsJsonArray("files").get(0).getAsJsonObject();
  }

  private String captions(String text) {
    String elsewhere = slack.says(C, "U0BEN", "elsewhere", null);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    JsonObject message =
        slack.shares(
            C, "U0BEN", "", elsewhere, SharedFile.hosted("F2", "clip.vtt", "text/vtt", bytes));
    return shared(message).get("url_private_download").getAsString();
  }

  private Gathered gathered() {
    Event event = slack.mention(C, "U0ADA", "<@" + FakeSlack.BOT_USER + "> check", thread);
    Message message =
        platform
            .understand(
                new Receipt(
                    event.id(),
                    new SlackPlace(FakeSlack.TEAM, C, thread).address(),
                    event.payload().toString(),
                    Instant.EPOCH))
            .orElseThrow();
    return platform.gather(message);
  }

  private static List<MessageTurn> turns(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .flatMap(one -> one.turns().stream())
        .filter(turn -> !turn.text().equals("what of this?"))
        .toList();
  }

  @Test
  void slacks_own_transcript_is_its_authors_words_and_nothing_is_sent() {
    desk.listen();
    clip("complete", null, false).addProperty("vtt", captions(CAPTIONS));
    Gathered gathered = gathered();
    assertThat(gathered.unread()).isEmpty();
    assertThat(turns(gathered))
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.text()).isEqualTo("He asked me to pay his friend.");
              assertThat(turn.role()).isEqualTo(Role.OTHER);
              assertThat(turn.speaker()).startsWith("Ben");
            });
    assertThat(gathered.submission().exhibits()).extracting(Exhibit::recording).containsOnlyNulls();
  }

  @Test
  void a_preview_that_holds_all_is_the_transcript() {
    clip("complete", "He asked me to pay.", false);
    assertThat(turns(gathered()))
        .extracting(MessageTurn::text)
        .containsExactly("He asked me to pay.");
  }

  @Test
  void half_a_preview_is_none_and_the_recording_is_listened_to() {
    desk.listen();
    clip("complete", "He asked", true);
    Gathered gathered = gathered();
    assertThat(turns(gathered)).isEmpty();
    assertThat(gathered.submission().exhibits())
        .extracting(Exhibit::recording)
        .filteredOn(one -> one != null)
        .singleElement()
        .extracting(Recording::turn)
        .satisfies(
            turn -> {
              assertThat(turn).isNotNull();
              assertThat(turn.role()).isEqualTo(Role.OTHER);
            });
  }

  @Test
  void a_transcript_that_lies_elsewhere_is_not_asked_for() {
    clip("complete", null, false).addProperty("vtt", "https://evil.example/clip.vtt");
    assertThat(gathered().unread())
        .containsExactly("audio_message.m4a: it is a recording without a transcript from Slack");
  }

  @Test
  void without_a_server_a_clip_that_slack_still_writes_down_is_named() {
    clip("processing", null, false);
    assertThat(gathered().unread())
        .containsExactly(
            "audio_message.m4a: it is a recording, and Slack has not written its transcript yet");
  }
}
