package dev.bonafide.comparison;

import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.IN_JAPANESE;
import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.japanese;
import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.look;
import static dev.bonafide.comparison.dialogue.NamedLanguageScenes.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A claimed language that was asked for and not spoken. */
final class LanguageNotSpokenTest {
  @Test
  void one_word_then_excuses_is_seen_with_the_request_and_the_reply() {
    CaseFile caseFile =
        japanese()
            .other("Half of the calls would be in Japanese. " + IN_JAPANESE)
            .subject("In Japanese. Ah. You mean now?")
            .other("Yes please, whatever you want. Jikoshoukai, as they say.")
            .subject(
                "Ah. Eh... hajimemashite... I... sorry. The connection is, eh. My English is"
                    + " good so in my team we always speak English.")
            .other("But it's your first language, isn't it?")
            .subject("Sorry, I have some, I have eh")
            .other("He's gone.")
            .end();

    assertThat(seen(caseFile).evidence())
        .extracting(Citation::quote)
        .satisfiesExactly(
            request -> assertThat(request).contains(IN_JAPANESE),
            reply -> assertThat(reply).contains("we always speak English"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My English is good so in my team we always speak English.",
        "Next time, okay?",
        "Let's continue in English please.",
        "I studied in abroad so please only English.",
        "Actually my family moved abroad so my Japanese is not so good.",
        "Yes, I can hear you now. Please continue in English.",
        "I speak little. In my work I use only English.",
        "I prefer English because it is company language.",
        "はじめまして... I... sorry. I prefer to keep English.",
        "[foreign] sorry, my English is better.",
        "Maybe we do it later. I have a cold.",
      })
  void getting_out_of_it_in_words_is_seen(String reply) {
    assertThat(look(japanese().other(IN_JAPANESE).subject(reply).other("Hm, okay.")))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can we switch to German for a minute?",
        "Please say a few words in German.",
        "Könnten wir kurz auf Deutsch weitermachen?",
        "Und woran arbeiten Sie gerade, können Sie das kurz erklären?",
        "Let's do the rest in German, tell me about your last team in German.",
        "Do you speak German?",
        "Could you say something in your native language?",
      })
  void it_may_be_asked_for_in_many_ways(String request) {
    assertThat(
            look(
                Told.call()
                    .claims("language", "German")
                    .other(request)
                    .subject("I am sorry, my German is not so good today.")
                    .other("Oh.")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void an_english_answer_to_words_in_the_language_shows_that_the_transcript_heard_it() {
    assertThat(
            look(
                Told.call()
                    .claims("languages", "Polish (native), English")
                    .other("No to super. To może powiedz, nad czym teraz pracujesz?")
                    .subject("Yes I worked in the bank for three years.")
                    .other("Mhm.")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void silence_is_silence_where_the_transcript_hears_the_language() {
    assertThat(
            look(
                japanese()
                    .other("じゃあ、日本語で自己紹介をお願いします。お名前とお仕事を教えてください。")
                    .subject("[silence]")
                    .other("Hello?")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void to_be_sorry_and_say_no_more_when_pressed_is_seen() {
    assertThat(
            look(
                japanese()
                    .other(IN_JAPANESE)
                    .subject("[inaudible]")
                    .other("But it's your first language, isn't it? Just your name and the city.")
                    .subject("Sorry, I have some, I have eh")
                    .other("He's gone.")))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Korean     | 한국어로 간단하게 자기소개를 해 주시겠어요?
          Chinese    | 请用中文介绍一下你自己，谢谢。
          Russian    | Можете рассказать о себе по-русски?
          Ukrainian  | Розкажіть, будь ласка, що ви зараз робите і де живете?
          Arabic     | هل يمكنك أن تتحدث عن نفسك من فضلك؟
          Hebrew     | אתה יכול לספר על עצמך בעברית?
          Greek      | Μπορείς να μιλήσεις ελληνικά για λίγο;
          Spanish    | ¿Puedes contarme qué haces ahora en el trabajo?
          Portuguese | Então podemos falar português, para eu perceber melhor a sua experiência?
          Italian    | Puoi dirmi che cosa fai adesso nel tuo lavoro?
          Dutch      | Kun je mij vertellen wat je nu doet en waar je woont?
          Turkish    | Şimdi bana ne üzerinde çalıştığını anlatır mısın, nerede yaşıyorsun?
          Czech      | Můžete mi říct, co teď děláte a kde jste předtím pracoval?
          Hindi      | क्या आप अपने बारे में हिंदी में बता सकते हैं?
          Vietnamese | Bạn có thể giới thiệu về mình và công việc đang làm không?
          Swedish    | Kan du berätta lite om vad du jobbar med nu?
          French     | Would you mind saying a few words in French?
          Tagalog    | How about we continue in Tagalog for a bit?
          """)
  void many_languages_are_heard(String language, String request) {
    assertThat(
            look(
                Told.call()
                    .claims("language", language)
                    .other(request)
                    .subject("Sorry, I prefer to keep English for this call.")
                    .other("Ok.")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void a_note_says_what_the_transcript_could_not_hear() {
    assertThat(
            look(
                japanese()
                    .other(IN_JAPANESE)
                    .subject("[inaudible]")
                    .other("Okay, thanks.")
                    .note("Nice chat.\nCould not say a single sentence of Japanese.")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void a_claim_in_the_subjects_own_words_is_a_claim() {
    assertThat(
            look(
                Told.call()
                    .subject("I am from Osaka and a native speaker of Japanese.")
                    .other(IN_JAPANESE)
                    .subject("I prefer English, it is more professional.")
                    .other("Hm.")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void a_claim_on_the_resume_is_a_claim() {
    assertThat(
            look(
                Told.call()
                    .other("Tu parles français? C'est sur ton CV.")
                    .subject("I speak little. In my work I use only English.")
                    .other("D'accord.")
                    .resume("SAM LEE\nWinnipeg. Bilingual (English, French)\n2015-2019 Engineer")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void words_added_at_the_end_of_the_conversation_clear_nothing() {
    assertThat(
            look(
                japanese()
                    .other(IN_JAPANESE)
                    .subject("My English is good, we always speak English.")
                    .subject("Watashi wa Tokyo ni sunde imasu, shigoto wa kaihatsu desu.")))
        .isInstanceOf(Look.Seen.class);
  }
}
