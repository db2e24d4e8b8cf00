package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.documents.picture.recognized.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatinWordsTest {
  private static RecognizedPage page(RecognizedWord... words) {
    return Words.page(new RecognizedLine(0, List.of(words)));
  }

  private static String mixed(RecognizedPage page, RecognizedPage latin) {
    return LatinWords.in(page, latin).lines().getFirst().text();
  }

  @Test
  void a_word_that_looks_alike_in_both_scripts_stays() {
    assertThat(mixed(page(word("не", 40, 0, 95)), page(word("He", 40, 0, 96)))).isEqualTo("не");
  }

  @Test
  void what_the_latin_model_is_not_sure_of_changes_nothing() {
    assertThat(mixed(page(word("ищем", 40, 0, 60)), page(word("mweM", 40, 0, 80))))
        .isEqualTo("[?]");
  }

  @Test
  void a_few_latin_letters_replace_no_longer_word() {
    assertThat(mixed(page(word("компания", 40, 0, 71)), page(word("KO", 60, 0, 95))))
        .isEqualTo("компания");
  }

  @Test
  void a_letter_that_looks_alike_stays_however_sure_the_latin_model_is() {
    assertThat(mixed(page(word("К", 40, 0, 88)), page(word("K", 40, 0, 97)))).isEqualTo("К");
  }

  @Test
  void a_latin_word_that_is_surer_once_is_latin_wherever_it_comes_again() {
    RecognizedPage page =
        page(word("НК", 40, 0, 84), word("Рад", 80, 0, 96), word("НВ", 140, 0, 92));
    RecognizedPage latin =
        page(word("HR", 40, 0, 93), word("Pan", 80, 0, 71), word("HR", 140, 0, 90));

    assertThat(mixed(page, latin)).isEqualTo("HR Рад HR");
  }

  @Test
  void figures_of_another_script_s_model_are_letters_where_the_latin_one_is_sure_of_them() {
    assertThat(mixed(page(word("010", 40, 0, 92)), page(word("CTO", 40, 0, 91)))).isEqualTo("CTO");
    assertThat(mixed(page(word("500", 40, 0, 99)), page(word("S00", 40, 0, 90)))).isEqualTo("500");
  }

  @Test
  void a_latin_word_that_was_read_in_parts_is_not_written_for_each() {
    RecognizedPage parts = page(word("Н", 40, 0, 71), word("К", 50, 0, 71));
    RecognizedPage twice = page(word("НЕ", 40, 0, 70), word("НК", 42, 0, 70));

    assertThat(mixed(parts, page(word("HR", 41, 0, 96)))).isEqualTo("HR");
    assertThat(mixed(twice, page(word("HR", 41, 0, 96)))).isEqualTo("HR");
  }

  @Test
  void a_name_stays_though_the_edge_of_the_screen_cut_it_once() {
    RecognizedPage page =
        page(word("Олег", 40, 0, 96), word("Олег", 90, 0, 96), word("Олпег", 140, 0, 36));
    RecognizedPage latin =
        page(word("Oner", 40, 0, 93), word("Oner", 90, 0, 90), word("Oner", 140, 0, 95));

    assertThat(mixed(page, latin)).isEqualTo("Олег Олег [?]");
  }

  @Test
  void a_name_that_its_own_model_is_sure_of_stays_between_latin_words() {
    RecognizedPage page =
        page(word("Олег", 40, 0, 96), word("НК", 90, 0, 91), word("тоаау", 130, 0, 37));
    RecognizedPage latin =
        page(word("Oner", 40, 0, 96), word("HR", 90, 0, 97), word("Today", 130, 0, 96));

    assertThat(mixed(page, latin)).isEqualTo("Олег HR Today");
  }

  @Test
  void a_word_that_looks_alike_stays_between_latin_ones_of_a_line_that_is_not() {
    RecognizedPage page =
        page(word("писали", 40, 0, 96), word("на", 110, 0, 93), word("50ііа", 140, 0, 62));
    RecognizedPage latin =
        page(word("nncanu", 40, 0, 40), word("Ha", 110, 0, 93), word("Solid", 140, 0, 92));

    assertThat(mixed(page, latin)).isEqualTo("писали на Solid");
  }

  @Test
  void the_time_behind_a_name_is_read_in_its_own_script() {
    RecognizedPage page =
        page(word("Алина", 40, 0, 96), word("НЕ", 100, 0, 74), word("тоаау", 130, 0, 91));
    RecognizedPage latin =
        page(word("AnuHa", 40, 0, 51), word("HR", 100, 0, 97), word("Today", 130, 0, 96));

    assertThat(mixed(page, latin)).isEqualTo("Алина HR Today");
  }
}
