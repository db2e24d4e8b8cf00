package dev.bonafide.comparison;

import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.IN_JAPANESE;
import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.japanese;
import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an innocent reason is left alone. */
final class LanguageInnocentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hajimemashite, watashi wa Motoki desu, Saitama ni sunde imasu.",
        "Sure, one second. はじめまして、佐藤と申します。さいたまに住んでいて、開発をしています。",
        "My English is better by now, but okay: watashi wa Sato desu, Osaka ni sunde imasu.",
        "Je préfère le français, si vous voulez bien, c'est plus simple pour moi.",
        "Main Pune mein rehta hoon aur backend ka kaam karta hoon.",
      })
  void an_answer_that_is_not_english_is_an_answer(String reply) {
    assertThat(look(japanese().other(IN_JAPANESE).subject(reply).other("Thanks.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_full_answer_later_in_the_same_turn_is_an_answer() {
    assertThat(
            look(
                Told.call()
                    .claims("language", "Polish")
                    .other("Can you tell me in Polish what you do?")
                    .subject("Ha, okay. Give me a second to switch my head.")
                    .subject("No więc ostatnie trzy lata robiłem rozliczenia w takiej firmie.")
                    .other("Okej.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_language_refused_at_first_and_then_spoken_at_length_is_spoken() {
    assertThat(look(french(LONG_FRENCH, MORE_FRENCH).other("Très bien.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_passage_or_one_that_nobody_has_gone_on_after_is_too_little() {
    assertThat(look(french(LONG_FRENCH, "That is all."))).isInstanceOf(Look.Seen.class);
    assertThat(look(french("Bonjour, je m'appelle Sam.", "Merci à vous.").other("Bien.")))
        .isInstanceOf(Look.Seen.class);
    assertThat(look(french("No.", "Not now.").subject(LONG_FRENCH + MORE_FRENCH)))
        .isInstanceOf(Look.Seen.class);
  }

  private static Told french(String first, String second) {
    return Told.call()
        .claims("language", "French")
        .other("Could you tell me that in French?")
        .subject("I'd rather not, my French is rusty today, I prefer English.")
        .other("It is half of the job.")
        .subject("I know.")
        .other("Alors, raconte-moi ton hôtel.")
        .subject(first)
        .other("Et le logiciel?")
        .subject(second);
  }

  private static final String LONG_FRENCH =
      "Alors l'hôtel c'est quatre cent chambres, et moi je suis dans les prix avec une équipe. ";
  private static final String MORE_FRENCH =
      "Le logiciel propose un prix et moi je dis oui ou non, parce que je suis payée pour ça. ";

  @Test
  void to_ask_back_because_of_the_sound_is_no_refusal() {
    assertThat(
            look(
                Told.call()
                    .claims("language", "Polish")
                    .other("To może powiedz po polsku, nad czym teraz pracujesz?")
                    .subject("Sorry, the voice was broken. Can you repeat the question?")
                    .other("Mówię: nad czym teraz pracujesz?")
                    .subject("Teraz robię rozliczenia dla paczkomatów, głównie Kotlin.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void dialect_in_latin_letters_with_digits_is_an_answer() {
    assertThat(
            look(
                Told.call()
                    .claims("language", "Arabic")
                    .other("Fik tehkili shway 3an shoghlak? Can you say it in Arabic?")
                    .subject(
                        "Wakha. Ana khdam f wahd l centre d'appel f Oujda, 3andi ttnach l wahed."
                            + " But I prefer English for numbers.")
                    .other("I lost you after the first bit.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void the_other_side_may_say_how_well_they_spoke() {
    assertThat(
            look(
                japanese()
                    .other(IN_JAPANESE)
                    .subject("Okay. So, let's continue in English.")
                    .other("Thanks, your Japanese is excellent.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Polish     | Ja teraz robię płatności w takiej małej firmie, wcześniej był bank.
          Spanish    | Claro, ahora trabajo en una empresa de logística en Bogotá.
          Portuguese | Claro, trabalho com telemetria de silos em Londrina há três anos.
          Turkish    | Tabii, şu an bir bankada ödeme sistemleri üzerinde çalışıyorum.
          Vietnamese | Dạ, tôi đang làm việc ở một công ty nhỏ tại Đà Nẵng.
          Indonesian | Baik, saya sekarang bekerja di perusahaan logistik di Bandung.
          Tagalog    | Sige po, ako po ay nagtatrabaho sa isang bangko sa Cebu.
          Swahili    | Sawa, mimi ninafanya kazi katika benki hapa Mombasa.
          Hungarian  | Persze, most egy kis cégnél dolgozom, azelőtt egy bankban voltam.
          Russian    | Да, ya seychas rabotayu v banke, zhivu v Kazani.
          Korean     | 네, 저는 지금 작은 회사에서 결제 시스템을 개발하고 있습니다.
          Chinese    | 好的，我现在在一家小公司做支付系统。
          Persian    | بله، من الان در یک شرکت کوچک کار می‌کنم.
          Romanian   | Sigur, acum lucrez la o firmă mică din Cluj, înainte am fost la bancă.
          Amharic    | እሺ፣ አሁን በአነስተኛ ኩባንያ ውስጥ እሠራለሁ።
          Yoruba     | Mo n sise ni ile ise kekere kan ni Ibadan bayii.
          """)
  void an_answer_in_any_language_is_never_held_against_anybody(String language, String reply) {
    String asked = "Could you tell me in " + language + " what you do?";
    Told told =
        Told.call()
            .claims("languages", language + ", Japanese")
            .other(asked + " And then in Japanese?")
            .subject(reply + " My English is better though, sorry, let's continue in English.")
            .other("Thanks.");

    assertThat(look(told)).isNotInstanceOf(Look.Seen.class);
  }

  @Test
  void a_late_answer_counts_once_the_other_side_has_gone_on() {
    assertThat(
            look(
                japanese()
                    .other(IN_JAPANESE)
                    .subject("Oh, I prefer English, I'm a bit shy.")
                    .other("Just a sentence, don't worry!")
                    .subject("Watashi wa Sato desu, Osaka ni sunde imasu, yoroshiku onegaishimasu.")
                    .other("Lovely.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Korean (basic), English", "basic Korean", "Korean: reading only"})
  void little_knowledge_claims_nothing(String claim) {
    assertThat(
            look(
                Told.call()
                    .claims("languages", claim)
                    .other("Could you introduce yourself in Korean?")
                    .subject("Oh no, my Korean is not good enough, I only speak English.")
                    .other("No problem.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void reading_knowledge_as_the_cv_says_is_no_contradiction() {
    assertThat(
            look(
                Told.call()
                    .claims("languages", "French")
                    .other("Could you say something in French?")
                    .subject("My French is for reading only, as the CV says. I prefer English.")
                    .other("Right.")
                    .resume("Languages: English, French (reading)")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_greeting_in_the_language_asks_for_nothing() {
    assertThat(
            look(
                Told.call()
                    .claims("language", "French")
                    .other("Salut Marc, bonjour! Ok, I see only a circle. Camera problem?")
                    .subject("Yeah no, it's the internet, we are still on the DSL here.")
                    .other("Okay.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void asked_whether_and_affirmed_in_english_is_nothing() {
    assertThat(
            look(
                Told.call()
                    .claims("language", "German")
                    .other("Do you speak German?")
                    .subject("Yes, I grew up in Graz and worked there for ten years.")
                    .other("Great.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void another_language_than_the_claimed_one_is_not_held_against_anybody() {
    assertThat(
            look(
                Told.call()
                    .claims("languages", "Portuguese, English")
                    .other("Do you speak Japanese? Could you introduce yourself in Japanese?")
                    .subject("No, I don't speak it. I only speak English and Portuguese.")
                    .other("Ok.")))
        .isInstanceOf(Look.Blind.class);
  }
}
