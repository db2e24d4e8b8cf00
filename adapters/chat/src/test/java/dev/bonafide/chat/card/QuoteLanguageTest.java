package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language in which someone speaks to the bot. */
class QuoteLanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chef will morgen unterschreiben, spricht was dagegen?",
        "passt das so? IT will das Notebook heute noch rausschicken"
      })
  void words_that_other_languages_have_as_well_are_no_english(String typed) {
    assertThat(QuoteLanguage.spoken(typed)).isNotEqualTo(Optional.of(BotLanguage.ENGLISH));
  }

  @Test
  void what_someone_quotes_says_nothing_about_the_language_they_speak() {
    assertThat(
            QuoteLanguage.spoken(
                "ela está me cobrando: \"are you done? The CTO is waiting for it\", o que eu faço"
                    + " com isso?"))
        .contains(BotLanguage.PORTUGUESE);
  }

  @Test
  void who_only_quotes_speaks_as_the_quotation_does() {
    assertThat(QuoteLanguage.spoken("\"Are you done with it? The chief is waiting for you\""))
        .contains(BotLanguage.ENGLISH);
  }

  @Test
  void who_passes_much_on_and_asks_what_to_do_asks_in_the_language_of_that() {
    String passedOn =
        "Kandidat Ana Ruiz, Interview gestern. Die Kamera ging zehn Minuten lang nicht, danach war"
            + " sie an, und im Hintergrund war es laut, weil die Kinder da waren. Sie hat die"
            + " Aufgabe sauber gelöst, auch die Nachfrage, die sie nicht kennen konnte.";
    assertThat(QuoteLanguage.asked(passedOn + " Was sagt ihr?", false))
        .contains(BotLanguage.GERMAN);
    assertThat(QuoteLanguage.asked(passedOn, false)).isEmpty();
  }

  @Test
  void a_plain_line_is_of_its_language() {
    assertThat(QuoteLanguage.spoken("can you tell me if this is a scam or not"))
        .contains(BotLanguage.ENGLISH);
    assertThat(QuoteLanguage.spoken("kannst du mir sagen, ob das echt ist"))
        .contains(BotLanguage.GERMAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nos fiamos de este o no? mañana tengo que decirle algo | SPANISH",
        "confiamos neste ou não? amanhã tenho que dizer algo | PORTUGUESE",
      })
  void a_letter_tells_sister_languages_apart(String line, BotLanguage language) {
    assertThat(QuoteLanguage.spoken(line)).contains(language);
  }
}
