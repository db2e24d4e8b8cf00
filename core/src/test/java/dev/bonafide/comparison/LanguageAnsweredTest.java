package dev.bonafide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageAnsweredTest {
  private static final String IN_JAPANESE = "Could you introduce yourself in Japanese?";

  @Nested
  final class Not_spoken {
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
                      .resume(
                          "SAM LEE\nWinnipeg. Bilingual (English, French)\n2015-2019 Engineer")))
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

  @Nested
  final class Could_not_look {
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

  @Nested
  final class Innocent {
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
                      .subject(
                          "Watashi wa Sato desu, Osaka ni sunde imasu, yoroshiku onegaishimasu.")
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

  private static Told japanese() {
    return Told.call().claims("language", "Japanese");
  }

  private static Look look(Told told) {
    return new LanguageAnswered().look(told.end());
  }

  private static Look.Seen seen(CaseFile caseFile) {
    return (Look.Seen) new LanguageAnswered().look(caseFile);
  }
}
