package dev.bonafide.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {

  private static String said(BotLanguage language, String key, Object... arguments) {
    return Phrasebook.of(language).say(key, arguments);
  }

  @Test
  void what_nobody_wrote_is_not_said() {
    assertThatThrownBy(() -> said(BotLanguage.ENGLISH, "no.such.phrase", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.phrase");
    assertThatThrownBy(() -> Phrasebook.ENGLISH.with("dev.bonafide.nowhere"))
        .isInstanceOf(MissingResourceException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "tlh", "e", "english", "-en", "日本語"})
  void a_language_that_the_bot_does_not_speak_is_none(String tag) {
    assertThat(BotLanguage.of(tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,ENGLISH", "EN-gb,ENGLISH", "pt_BR,PORTUGUESE", "zh-hant,CHINESE", "uk,UKRAINIAN"})
  void a_tag_names_a_language_whatever_stands_behind_it(String tag, BotLanguage language) {
    assertThat(BotLanguage.of(tag)).contains(language);
  }

  @Test
  void what_looks_like_a_place_in_an_argument_is_none() {
    assertThat(said(BotLanguage.ENGLISH, "talk.verdict-changed", "{1}{0}{7}{", "b"))
        .isEqualTo("The verdict was: {1}{0}{7}{. It is now: b.");
  }

  @Test
  void an_argument_that_nobody_gave_is_left_out_and_shown_to_be() {
    assertThat(said(BotLanguage.ENGLISH, "talk.verdict-changed", "b"))
        .isEqualTo("The verdict was: b. It is now: ….");
    assertThat(said(BotLanguage.RUSSIAN, "limits.blind")).isEqualTo("Пропущено … проверок: …");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH,1,One other finding supports it.",
    "ENGLISH,3,Three other findings support it.",
    "ENGLISH,4,4 other findings support it.",
    "SPANISH,1,Hay 1 indicio más.",
    "SPANISH,2,Hay 2 indicios más.",
    "RUSSIAN,1,Рядом с ним ещё 1 сигнал.",
    "RUSSIAN,3,Рядом с ним ещё 3 сигнала.",
    "RUSSIAN,11,Рядом с ним ещё 11 сигналов.",
    "RUSSIAN,21,Рядом с ним ещё 21 сигнал.",
    "UKRAINIAN,24,Поруч із ним ще 24 сигнали.",
    "UKRAINIAN,112,Поруч із ним ще 112 сигналів.",
    "JAPANESE,1,ほかにも気になる点が1件あります。",
  })
  void numbers_take_their_forms(BotLanguage language, int count, String said) {
    assertThat(said(language, "summary.beside", count)).isEqualTo(said);
  }

  @Test
  void sentences_follow_each_other_as_the_language_has_it() {
    List<TranslatableText> lines =
        List.of(TranslatableText.of("summary.looked", 20), TranslatableText.of("summary.noted", 2));
    assertThat(Phrasebook.ENGLISH.say(lines)).startsWith("20 checks were run. Two signs");
    assertThat(Phrasebook.of(BotLanguage.CHINESE).say(lines)).startsWith("完成了 20 项检查。另外注意到 2 个");
  }

  @Test
  void a_line_is_said_inside_another_in_the_same_language() {
    assertThat(said(BotLanguage.RUSSIAN, "talk.unread", TranslatableText.of("talk.more", 3)))
        .isEqualTo("Не прочитано: ещё 3.");
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void every_verdict_has_its_words(BotLanguage language) {
    assertThat(Verdict.all())
        .allSatisfy(
            verdict ->
                assertThat(said(language, "verdict." + verdict.id()).equals(verdict.shown()))
                    .isEqualTo(language == BotLanguage.ENGLISH));
  }
}
