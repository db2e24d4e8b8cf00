package dev.bonafide.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.speech.FakeSpeech;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SpeechDoctorTest {
  private static SpeechDoctor doctor(String url, String key, String model) {
    return new SpeechDoctor(
        new SpeechSettings(
            url, key, model, "", "", Duration.ofSeconds(10), SpeechSettings.USUAL_LARGEST),
        InstantSource.system());
  }

  @Test
  void a_wrong_setting_is_told_without_a_request() {
    assertThat(doctor("nowhere", "", "").examine().orElseThrow().what())
        .isEqualTo("BONAFIDE_SPEECH_URL is not an http or https address");
  }

  @Test
  void a_wrong_key_is_told_with_the_setting_to_check() throws IOException {
    try (FakeSpeech fake = FakeSpeech.start()) {
      assertThat(doctor(fake.url(), "wrong", "").examine())
          .contains(
              new SpeechProblem(
                  "speech/whisper-1 does not work: the server refuses the key",
                  "check BONAFIDE_SPEECH_API_KEY"));
    }
  }

  @Test
  void a_server_that_listens_to_silence_is_sound() throws IOException {
    try (FakeSpeech fake = FakeSpeech.start()) {
      assertThat(doctor(fake.url(), FakeSpeech.KEY, "").examine()).isEmpty();
      assertThat(fake.calls().getFirst().recording()).hasSize(32_044);
    }
  }
}
