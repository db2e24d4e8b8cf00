package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  @Test
  void what_no_other_model_saw_stays_unsure() {
    assertThat(shown(List.of(word("究", 40, 0, 48)), List.of())).containsExactly("[?]");
  }

  @Test
  void a_model_that_is_little_surer_settles_nothing() {
    assertThat(shown(List.of(word("网", 40, 0, 64)), List.of(word("岚", 40, 0, 84))))
        .containsExactly("[?]");
  }

  @Test
  void what_is_read_of_a_part_of_a_word_settles_nothing() {
    assertThat(shown(List.of(word("平台会", 40, 0, 30)), List.of(word("台", 50, 0, 96))))
        .containsExactly("[?]");
  }

  @Test
  void a_sure_word_stays_whatever_another_model_reads() {
    assertThat(shown(List.of(word("入职", 40, 0, 91)), List.of(word("人织", 40, 0, 96))))
        .containsExactly("入职");
  }

  @Test
  void what_two_models_read_alike_is_sure() {
    assertThat(shown(List.of(word("微", 40, 0, 49)), List.of(word("微", 42, 0, 60))))
        .containsExactly("微");
  }

  @Test
  void words_in_a_row_are_one_however_each_model_parts_them() {
    assertThat(
            shown(
                List.of(word("远程", 40, 0, 20), word("连", 60, 0, 30)),
                List.of(word("远", 40, 0, 80), word("程连", 50, 0, 50))))
        .containsExactly("远程", "连");
  }

  @Test
  void what_another_model_is_surer_of_takes_the_place_with_the_blank_before_it() {
    List<RecognizedWord> settled =
        SecondOpinion.of(
            List.of(word("青", 30, 0, 91), word("帮", 40, 0, 39).apart(false)),
            List.of(word("禾", 40, 0, 90)));

    assertThat(settled).extracting(RecognizedWord::shown).containsExactly("青", "禾");
    assertThat(settled.getLast().isApart()).isFalse();
  }

  private static List<String> shown(List<RecognizedWord> own, List<RecognizedWord> other) {
    return SecondOpinion.of(own, other).stream().map(RecognizedWord::shown).toList();
  }
}
