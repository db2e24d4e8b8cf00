package dev.bonafide.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechSettingsTest {
  private static SpeechSettings set(String url, String model, String format, String language) {
    return new SpeechSettings(url, "", model, format, language, Duration.ofMinutes(1), 1 << 20);
  }

  @Test
  void without_an_address_nothing_is_set_and_nothing_is_wrong() {
    assertThat(set("", "", "nonsense", "").isUnset()).isTrue();
    assertThat(set("", "", "nonsense", "").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://host/v1, '', '', BONAFIDE_SPEECH_URL",
    "not an address, '', '', BONAFIDE_SPEECH_URL",
    "http://127.0.0.1/v1, text, '', BONAFIDE_SPEECH_FORMAT",
    "http://127.0.0.1/v1, '', English, BONAFIDE_SPEECH_LANGUAGE"
  })
  void what_is_wrong_is_told_by_its_setting(
      String url, String format, String language, String setting) {
    assertThat(set(url, "", format, language).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).startsWith(setting));
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8000/v1, http://127.0.0.1:8000/v1/audio/transcriptions",
    "http://127.0.0.1:8000/v1/, http://127.0.0.1:8000/v1/audio/transcriptions",
    "http://127.0.0.1:8000, http://127.0.0.1:8000/audio/transcriptions",
    "http://127.0.0.1:8080/inference, http://127.0.0.1:8080/inference",
    "https://x.example/openai/v1/audio/transcriptions?api-version=1,"
        + " https://x.example/openai/v1/audio/transcriptions?api-version=1"
  })
  void an_address_leads_to_transcriptions_unless_it_says_so_itself(String url, String endpoint) {
    assertThat(set(url, "", "", "").endpoint().toString()).isEqualTo(endpoint);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', VERBOSE_JSON",
    "Systran/faster-whisper-small, '', VERBOSE_JSON",
    "gpt-4o-mini-transcribe, '', JSON",
    "gpt-4o-transcribe-diarize, '', DIARIZED_JSON",
    "gpt-4o-transcribe, vtt, VTT"
  })
  void a_model_is_asked_for_the_most_that_it_answers_in(
      String model, String format, SpeechFormat used) {
    assertThat(set("http://127.0.0.1/v1", model, format, "").usedFormat()).isEqualTo(used);
  }
}
