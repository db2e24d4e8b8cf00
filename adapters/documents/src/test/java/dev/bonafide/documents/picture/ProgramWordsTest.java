package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramWordsTest {

  @Test
  void a_word_that_somebody_says_before_a_time_is_no_programs() {
    RecognizedLine latin = line(40, 0, "cTo 7:30");

    assertThat(told(latin, new RecognizedLine(0, List.of(word("то", 50, 0, 96)))))
        .containsExactly("то");
  }

  @Test
  void unsure_words_around_a_time_replace_nothing() {
    RecognizedLine latin =
        new RecognizedLine(0, List.of(word("to", 40, 0, 50), word("me", 70, 0, 50)));

    assertThat(told(latin, line(40, 0, "то те"))).containsExactly("то те");
  }

  @Test
  void letters_of_another_script_that_look_alike_are_the_programs_words() {
    assertThat(
            told(
                line(40, 0, "to me 10:02 AM (2 hours ago)"),
                line(40, 0, "їо те 10:02 АМ (2 ћ адо)")))
        .containsExactly("to me 10:02 AM (2 hours ago)");
  }

  @Test
  void a_name_before_them_stays_in_its_own_script() {
    assertThat(told(line(40, 0, "Onnea Today at 10:02"), line(40, 0, "Алина Тодау аї 10:0г")))
        .containsExactly("Алина Today at 10:02");
  }

  @Test
  void a_dot_before_them_is_no_part_of_a_name_in_a_script_without_blanks() {
    RecognizedLine own =
        new RecognizedLine(
            0,
            List.of(
                word("事務局", 40, 0, 92),
                word("・", 70, 0, 75).apart(false),
                word("10:0つ", 100, 0, 30)));
    RecognizedLine latin = new RecognizedLine(0, List.of(word("10:09", 100, 0, 96)));

    assertThat(told(latin, own)).containsExactly("事務局 ・ 10:09");
  }

  @Test
  void they_are_one_line_however_far_the_time_stands_from_the_words_before_it() {
    RecognizedLine latin =
        new RecognizedLine(
            0, List.of(word("to", 40, 0, 96), word("me", 70, 0, 96), word("10:09", 600, 0, 96)));

    assertThat(told(latin, line(40, 4, "to me"), line(600, 0, "10:09")))
        .containsExactly("to me 10:09");
  }

  @Test
  void signs_that_a_name_was_taken_for_are_no_programs() {
    RecognizedLine latin = line(40, 0, "=$ Today at 10:04");
    RecognizedLine own =
        new RecognizedLine(0, List.of(word("三輪", 38, 0, 92), word("Todau", 70, 0, 70)));

    assertThat(told(latin, own)).containsExactly("三輪 Today at 10:04");
  }

  @Test
  void what_was_made_of_the_dot_before_a_time_is_left_out() {
    RecognizedLine latin =
        new RecognizedLine(0, List.of(word("-10:04", 110, 0, 92), word("AM", 180, 0, 96)));
    RecognizedLine own =
        new RecognizedLine(
            0, List.of(word("小满", 40, 0, 91), word("i.", 98, 0, 61), word("10:04", 112, 0, 61)));

    assertThat(told(latin, own)).containsExactly("小满 -10:04 AM");
  }

  @Test
  void when_somebody_was_seen_is_a_programs() {
    assertThat(told(line(40, 0, "last seen recently"), line(40, 0, "іаѕї ѕееп гесепїіу")))
        .containsExactly("last seen recently");
  }

  @Test
  void what_its_model_did_not_see_is_not_added() {
    assertThat(told(line(40, 0, "Today at 10:02"), line(40, 80, "привет")))
        .containsExactly("привет");
  }

  private static List<String> told(RecognizedLine latin, RecognizedLine... lines) {
    return ProgramWords.in(List.of(lines), ProgramWords.in(page(latin))).stream()
        .map(RecognizedLine::text)
        .toList();
  }
}
