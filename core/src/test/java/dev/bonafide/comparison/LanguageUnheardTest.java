package dev.bonafide.comparison;

import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.IN_JAPANESE;
import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.japanese;
import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could not be heard accuses no one. */
final class LanguageUnheardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[foreign]",
        "[inaudible]",
        "[speaking Japanese]",
        "(speaks in Japanese)",
        "[silence]",
        "...",
        "[speaking Japanese] Okay, shall we continue in English?",
        "[foreign] thank you, so that was my introduction for you.",
        "Yes, I am a developer and I live in Saitama.",
      })
  void a_transcript_that_could_not_hear_a_language_accuses_nobody(String reply) {
    assertThat(look(japanese().other(IN_JAPANESE).subject(reply).other("Great, thanks.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void the_conversation_ends_with_the_request() {
    assertThat(look(japanese().subject("Hello.").other(IN_JAPANESE)))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void nothing_is_claimed() {
    assertThat(
            look(
                Told.call()
                    .subject("I am Japanese developer, I live in Saitama.")
                    .other(IN_JAPANESE)
                    .subject("No, my parents moved abroad, I prefer English.")
                    .other("Ok.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void nobody_asked() {
    assertThat(look(japanese().other("How are you?").subject("Fine, I prefer English food.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_note_on_another_matter_proves_nothing() {
    assertThat(
            look(
                japanese()
                    .other(IN_JAPANESE)
                    .subject("[inaudible]")
                    .other("Okay, thanks.")
                    .note("Never said he could not speak Japanese, fluent according to Yuki.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_dialect_is_not_the_language_that_was_claimed() {
    assertThat(
            look(
                Told.call()
                    .claims("language", "German")
                    .other("Chönd Sie das bitte auf Deutsch sagen, oder isch das z'schwär?")
                    .subject(
                        "Sorry, I don't understand the dialect. Could you use standard German?")
                    .other("Of course.")))
        .isInstanceOf(Look.Blind.class);
  }
}
