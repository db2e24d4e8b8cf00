package dev.bonafide.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {
  private static final List<String> CASE =
      List.of("case 12", "Zoë Čapek-Lund", "candidate", "Ask first", "#hiring-eu");

  private static boolean finds(String words) {
    return new SoughtWords(words).finds(CASE);
  }

  @Test
  void of_nothing_or_of_spaces_alone_every_case_is_found() {
    for (String nothing : List.of("", "   ", "\t\n", "\u200b\u2066", "\u0000")) {
      assertThat(new SoughtWords(nothing)).isEqualTo(SoughtWords.NONE);
      assertThat(finds(nothing)).isTrue();
    }
  }

  @Test
  void what_stands_in_none_of_its_words_is_not_found() {
    for (String other : List.of("Bo", "zoe bo", "*", ".*", "%", "case 13", "hiring-us", "\\E")) {
      assertThat(finds(other)).as(other).isFalse();
    }
  }

  @Test
  void each_word_may_stand_in_another_part_however_it_is_spelt() {
    for (String sought :
        List.of("zoe", "ZOË", "capek", "lund ask", "#hiring", "hiring zoë", "case 12", "Сapek")) {
      assertThat(finds(sought)).as(sought).isTrue();
    }
  }

  @Test
  void no_word_reaches_from_one_part_into_the_next() {
    assertThat(new SoughtWords("12Zo").finds(CASE)).isFalse();
  }

  @Test
  void what_is_too_tooLongis_cut_between_letters() {
    String tooLong = "\uD83D\uDC1F".repeat(SoughtWords.LONGEST + 20);
    SoughtWords search = new SoughtWords(tooLong);
    assertThat(search.words().codePointCount(0, search.words().length()))
        .isEqualTo(SoughtWords.LONGEST);
    assertThat(search.words()).doesNotEndWith("\uD83D");
    assertThat(new SoughtWords("x".repeat(1_000_000)).words()).hasSize(SoughtWords.LONGEST);
  }
}
