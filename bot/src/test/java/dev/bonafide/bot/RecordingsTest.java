package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.terminal.Console;
import dev.bonafide.testkit.speech.FakeSpeech;
import dev.bonafide.testkit.speech.Speech;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings on the command line. */
class RecordingsTest {
  private static final Console.Screen SCREEN = new Console.Screen(false, false, 100);

  private @TempDir Path folder;
  private FakeSpeech fake;

  @BeforeEach
  void start() throws IOException {
    fake = FakeSpeech.start();
    fake.says(
        new Speech()
            .line(1, 3, "A", "Where do you live?")
            .line(4.5, 6, "B", "In Porto: since May."));
    Files.writeString(folder.resolve("call.ogg"), "OggS and sound", StandardCharsets.ISO_8859_1);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private Ran ran(Map<String, String> more, String... args) {
    Map<String, String> all = new HashMap<>(more);
    all.putIfAbsent("BONAFIDE_SPEECH_URL", fake.url());
    all.putIfAbsent("BONAFIDE_SPEECH_API_KEY", FakeSpeech.KEY);
    return Ran.of(folder, SCREEN, all, new byte[0], args);
  }

  private static void refused(Ran ran, String line) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(line);
  }

  @Test
  void without_a_server_a_recording_is_refused_with_what_is_missing() {
    refused(
        Ran.of(folder, SCREEN, Map.of(), new byte[0], "read", "call.ogg"),
        "call.ogg: is a recording; set BONAFIDE_SPEECH_URL");
  }

  @Test
  void voices_and_times_that_the_server_gives_are_read() {
    Ran ran = ran(Map.of("BONAFIDE_SPEECH_MODEL", "gpt-4o-transcribe-diarize"), "read", "call.ogg");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("00:00:01", "Speaker A (unidentified)", "Where do you live?")
        .contains("00:00:04.500", "Speaker B (unidentified)", "In Porto: since May.");
  }

  @Test
  void without_times_none_are_shown() {
    Ran ran = ran(Map.of("BONAFIDE_SPEECH_FORMAT", "json"), "read", "messages=call.ogg");
    assertThat(ran.out()).contains("Where do you live? In Porto, since May.").doesNotContain("00:");
  }

  @Test
  void nothing_is_sent_without_a_language_model_either() {
    refused(
        ran(Map.of(), "screen", "--no-llm", "call.ogg"),
        "call.ogg: is a recording, and --no-llm sends it nowhere");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void nothing_is_sent_of_a_private_exhibit() throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"),
        "exhibits:\n  - {kind: transcript, file: call.ogg, private: true}\n");
    refused(
        ran(Map.of(), "screen", "."),
        "call.ogg: is a recording, and nothing of this case may be sent");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void a_server_that_refuses_is_a_file_that_cannot_be_read() {
    refused(
        ran(Map.of("BONAFIDE_SPEECH_API_KEY", "wrong"), "screen", "call.ogg"),
        "call.ogg: is a recording that was not transcribed: the server refuses the key");
  }

  @Test
  void silence_is_nothing_to_screen() {
    fake.says(new Speech());
    refused(ran(Map.of(), "screen", "call.ogg"), "nothing to screen");
  }

  @Test
  void the_doctor_sends_a_second_of_silence_and_says_what_to_check() {
    assertThat(ran(Map.of(), "doctor").out()).contains("Recordings: the server works");
    assertThat(ran(Map.of("BONAFIDE_SPEECH_MODEL", "whisper-9"), "doctor").out())
        .contains("Recordings: speech/whisper-9 does not work")
        .contains("check BONAFIDE_SPEECH_URL and BONAFIDE_SPEECH_MODEL");
  }
}
