package dev.bonafide.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Recording;
import dev.bonafide.listening.SpeechAnswer;
import dev.bonafide.listening.SpokenPassage;
import dev.bonafide.testkit.speech.FakeSpeech;
import dev.bonafide.testkit.speech.Speech;
import dev.bonafide.testkit.speech.SpeechCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechServerTest extends AgainstFakeSpeech {
  @ParameterizedTest
  @ValueSource(strings = {"verbose_json", "srt", "vtt", ""})
  void words_come_with_the_times_that_a_dialect_has_and_no_speaker(String format) {
    assertThat(heard("whisper-1", format))
        .isEqualTo(
            said(
                passage(500, 2250, null, "Where do you live?"),
                passage(3000, 4500, null, "In Porto, since May.")));
  }

  @Test
  void a_dialect_with_voices_gives_times_and_speakers() {
    assertThat(heard("gpt-4o-transcribe-diarize", ""))
        .isEqualTo(
            said(
                passage(500, 2250, "A", "Where do you live?"),
                passage(3000, 4500, "B", "In Porto, since May.")));
    assertThat(fake.calls().getFirst().field("chunking_strategy")).isEqualTo("auto");
  }

  @ParameterizedTest
  @CsvSource({"whisper-1, json", "gpt-4o-transcribe, ''", "gpt-4o-mini-transcribe, json"})
  void a_dialect_of_words_alone_gives_no_times(String model, String format) {
    assertThat(heard(model, format))
        .isEqualTo(said(new SpokenPassage(null, null, "Where do you live? In Porto, since May.")));
  }

  @Test
  void a_request_tells_no_more_than_it_must() {
    heard();
    SpeechCall call = fake.calls().getFirst();
    assertThat(call.filename()).isEqualTo("recording.ogg");
    assertThat(call.recording()).isEqualTo(NOTE.bytes());
    assertThat(call.fields())
        .containsOnlyKeys("model", "response_format", "temperature", "timestamp_granularities[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "verbose_json", "srt", "vtt"})
  void silence_is_no_word_in_every_dialect(String format) {
    fake.says(new Speech());
    assertThat(heard("whisper-1", format)).isEqualTo(said());
  }

  @Test
  void what_the_server_holds_for_silence_is_none_of_its_words() {
    fake.says(
        new Speech()
            .line(0, 2, "A", "I live in Porto.")
            .line(2, 30, "A", "Thank you for watching!", 0.94, -1.3));
    assertThat(heard()).isEqualTo(said(passage(0, 2000, null, "I live in Porto.")));
  }

  @Test
  void what_the_server_is_unsure_of_is_marked_and_not_quoted() {
    fake.says(new Speech().line(0, 2, "A", "I lift in port oh.", 0.1, -1.4));
    assertThat(heard()).isEqualTo(said(passage(0, 2000, null, "[?]")));
  }

  @Test
  void a_wrong_key_model_or_address_is_told_and_not_tried_again() {
    assertThat(heard(set(fake.url(), "wrong", "whisper-1", ""), NOTE, MINUTE))
        .isEqualTo(unheard("the server refuses the key"));
    assertThat(heard("whisper-9", ""))
        .isEqualTo(unheard("the server does not know this address or model"));
    assertThat(heard(set(fake.url() + "/x", FakeSpeech.KEY, "whisper-1", ""), NOTE, MINUTE))
        .isEqualTo(unheard("the server does not know this address or model"));
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gpt-4o-transcribe, srt", "gpt-4o-transcribe-diarize, verbose_json"})
  void a_format_that_a_model_does_not_answer_in_is_told(String model, String format) {
    assertThat(heard(model, format)).isEqualTo(unfit());
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void a_recording_in_another_format_than_it_says_is_refused() {
    Recording lying = new Recording(new byte[100], "mp3");
    assertThat(heard(set(fake.url(), FakeSpeech.KEY, "", ""), lying, MINUTE)).isEqualTo(unfit());
  }

  @Test
  void a_format_that_a_server_does_not_know_is_told_apart_from_what_fails() {
    Recording amr = new Recording("#!AMR\n<".getBytes(StandardCharsets.ISO_8859_1), "amr");
    assertThat(heard(set(fake.url(), FakeSpeech.KEY, "", ""), amr, MINUTE)).isEqualTo(unfit());
    fake.next(415, "application/json", "{\"detail\":\"Failed to decode audio\"}");
    assertThat(heard()).isEqualTo(unfit());
    fake.next(200, "application/json", "{\"error\":\"failed to read audio data\"}");
    assertThat(heard()).isEqualTo(unfit());
    assertThat(pauses).isEmpty();
  }

  @Test
  void the_servers_limit_of_25_MB_is_its_own() {
    byte[] large = Arrays.copyOf(NOTE.bytes(), SpeechCall.LARGEST + 1);
    SpeechSettings settings = set(fake.url(), FakeSpeech.KEY, "", "");
    assertThat(heard(settings, new Recording(large, "ogg"), MINUTE))
        .isEqualTo(unheard("it is larger than the server takes"));
    byte[] fits = Arrays.copyOf(NOTE.bytes(), SpeechCall.LARGEST);
    assertThat(heard(settings, new Recording(fits, "ogg"), MINUTE))
        .isInstanceOf(SpeechAnswer.Said.class);
    assertThat(settings.largest()).isEqualTo(SpeechCall.LARGEST);
  }

  @Test
  void a_pause_is_kept_and_the_recording_sent_again() {
    fake.pauses("7");
    assertThat(heard()).isInstanceOf(SpeechAnswer.Said.class);
    assertThat(pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void a_pause_longer_than_there_is_time_is_not_waited_for() {
    fake.pauses("600");
    assertThat(heard()).isEqualTo(unheard("the server asks for a pause"));
    assertThat(pauses).isEmpty();
  }

  @Test
  void an_account_with_nothing_left_is_told_and_not_tried_again() {
    fake.next(429, "application/json", "{\"error\":{\"code\":\"insufficient_quota\"}}");
    assertThat(heard()).isEqualTo(unheard("the account has no credit left"));
    assertThat(pauses).isEmpty();
  }

  @Test
  void a_fault_that_passes_costs_a_pause() {
    fake.next(503, "text/html", "<html>");
    fake.cuts();
    assertThat(heard()).isInstanceOf(SpeechAnswer.Said.class);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void a_fault_that_stays_is_told_after_three_tries() {
    for (int i = 0; i < 3; i++) {
      fake.next(500, "application/json", "{}");
    }
    assertThat(heard()).isEqualTo(unheard("the server failed"));
    assertThat(pauses).hasSize(2);
  }

  @Test
  void nobody_waits_longer_than_the_time_for_a_server_that_hangs() {
    fake.hangs();
    SpeechSettings settings = set(fake.url(), FakeSpeech.KEY, "", "");
    assertThat(heard(settings, NOTE, Duration.ofMillis(300)))
        .isEqualTo(unheard("the server took too long"));
  }

  @Test
  void a_server_that_is_not_there_cannot_be_reached() {
    fake.close();
    assertThat(heard()).isEqualTo(unheard("the server cannot be reached"));
  }

  @Test
  void a_redirect_takes_neither_recording_nor_key_elsewhere() throws IOException {
    try (FakeSpeech other = FakeSpeech.start()) {
      fake.redirects(other.url() + "/audio/transcriptions");
      assertThat(heard()).isEqualTo(unheard("the server does not know this address or model"));
      assertThat(other.calls()).isEmpty();
    }
  }

  @Test
  void no_word_of_a_refusal_is_repeated() {
    fake.next(
        400, "application/json", "{\"error\":\"Ana said: pay me. Key " + FakeSpeech.KEY + "\"}");
    assertThat(heard().toString()).doesNotContain("Ana", FakeSpeech.KEY);
  }

  @Test
  void subtitles_with_voices_give_their_speakers() {
    fake.next(
        200,
        "text/vtt",
        """
        \uFEFFWEBVTT

        NOTE made by a program

        00:01.000 --> 00:02.500 align:start
        <v SPEAKER_00>In Porto,
        since May.</v>
        """);
    assertThat(heard("whisper-1", "vtt"))
        .isEqualTo(said(passage(1000, 2500, "SPEAKER_00", "In Porto, since May.")));
  }
}
