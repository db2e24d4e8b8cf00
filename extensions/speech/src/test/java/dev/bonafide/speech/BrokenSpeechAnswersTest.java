package dev.bonafide.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.listening.SpokenPassage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server may answer that is no transcript, or one that only looks like it. */
class BrokenSpeechAnswersTest extends AgainstFakeSpeech {
  @Test
  void an_endless_answer_is_none() {
    fake.neverEnds();
    assertThat(heard()).isEqualTo(unheard("the server's answer is not a transcript"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "\"In Porto.\"",
        "{\"text\":\"In Po",
        "{\"text\":7}",
        "{\"error\":{\"message\":\"overloaded\"}}",
        "{\"segments\":[{\"start\":0,\"end\":1}]}",
        "{\"segments\":[null]}"
      })
  void a_broken_answer_is_none(String body) {
    fake.next(200, "application/json", body);
    assertThat(heard()).isEqualTo(unheard("the server's answer is not a transcript"));
  }

  @Test
  void json_that_is_nested_too_deeply_is_none() {
    fake.next(200, "application/json", "{\"text\":" + "[".repeat(100_000));
    assertThat(heard()).isEqualTo(unheard("the server's answer is not a transcript"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"In Porto.", "1\n00:00:xx,000 --> 00:00:02,000\nIn Porto.", "<p>Sign in</p>"})
  void broken_subtitles_are_none(String body) {
    fake.next(200, "text/plain", body);
    assertThat(heard("whisper-1", "srt"))
        .isEqualTo(unheard("the server's answer is not a transcript"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "audio/ogg", "", "application/octet-stream"})
  void an_answer_of_another_type_is_none(String type) {
    fake.next(200, type, "{\"text\":\"In Porto.\"}");
    assertThat(heard()).isEqualTo(unheard("the server's answer is not a transcript"));
  }

  @Test
  void times_in_another_unit_are_none() {
    fake.next(
        200,
        "application/json",
        "{\"text\":\"a\",\"segments\":[{\"start\":1000000000,\"end\":2000000000,\"text\":\"a\"}]}");
    assertThat(heard()).isEqualTo(said(new SpokenPassage(null, null, "a")));
  }

  @Test
  void what_repeats_itself_is_made_up() {
    fake.next(
        200,
        "application/json",
        """
        {"text":"no no no","segments":[{"start":0,"end":9,"text":"no no no",\
        "avg_logprob":-0.2,"compression_ratio":9.5,"no_speech_prob":0.1}]}\
        """);
    assertThat(heard()).isEqualTo(said(passage(0, 9000, null, "[?]")));
  }

  @Test
  void a_server_that_silently_sends_words_alone_gives_no_times() {
    fake.next(200, "application/json", "{\"text\":\"In Porto.\"}");
    assertThat(heard("whisper-1", "verbose_json"))
        .isEqualTo(said(new SpokenPassage(null, null, "In Porto.")));
    fake.next(200, "application/json", "{\"text\":\"In Porto.\",\"segments\":null}");
    assertThat(heard("whisper-1", "srt"))
        .isEqualTo(said(new SpokenPassage(null, null, "In Porto.")));
  }
}
