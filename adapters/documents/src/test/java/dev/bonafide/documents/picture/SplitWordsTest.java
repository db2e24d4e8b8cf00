package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitWordsTest {

  @Test
  void a_sentence_in_small_letters_stays_apart_from_the_one_before() {
    assertThat(text(word("ok.", 0, 40), word("tell", 50, 60))).isEqualTo("ok. tell");
  }

  @Test
  void a_sentence_that_begins_close_behind_a_dot_keeps_its_blank() {
    assertThat(text(word("no.", 0, 40), word("Tell", 44, 60))).isEqualTo("no. Tell");
  }

  @Test
  void dots_alone_are_part_of_no_handle() {
    assertThat(text(word("...", 0, 40), word("tell", 44, 60))).isEqualTo("... tell");
  }

  @Test
  void a_letter_with_a_blank_behind_it_is_a_word() {
    assertThat(text(word("Q", 0, 16), word("Quinn", 28, 80))).isEqualTo("Q Quinn");
  }

  @Test
  void another_letter_close_to_a_word_stays() {
    assertThat(text(word("O", 0, 16), word("Quinn", 20, 80))).isEqualTo("O Quinn");
  }

  @Test
  void parts_of_a_handle_have_no_blank_between_them() {
    assertThat(text(word("andrei.", 0, 80), word("popescu.", 85, 100), word("dev", 190, 40)))
        .isEqualTo("andrei.popescu.dev");
  }

  @Test
  void letters_of_scripts_without_blanks_have_none_between_them() {
    assertThat(text(word("今", 0, 20), word("日", 22, 20), word("10:02", 60, 50)))
        .isEqualTo("今日 10:02");
    assertThat(text(word("안녕", 0, 40), word("하세요", 52, 60))).isEqualTo("안녕 하세요");
  }

  private static RecognizedWord word(String text, int left, int width) {
    return new RecognizedWord(text, left, 0, width, 20, 96);
  }

  private static String text(RecognizedWord... words) {
    return new RecognizedLine(0, SplitWords.joined(List.of(words))).text();
  }
}
