package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotationTest {

  private static String quoted(String text) {
    TextWords words = TextWords.of(text);
    return String.join(
        " ",
        IntStream.range(0, words.count()).filter(words::quoted).mapToObj(words::word).toList());
  }

  @Test
  void a_mark_that_is_not_closed_quotes_nothing() {
    assertThat(quoted("he said “pay me now\nand then left”")).isEmpty();
  }

  @Test
  void a_mark_left_open_does_not_hide_a_closed_pair_of_another_kind() {
    assertThat(quoted("a “b \"c d\" e «f» g")).isEqualTo("c d f");
  }

  @Test
  void a_straight_mark_and_a_curly_one_close_each_other() {
    assertThat(quoted("day 8 \"your sister too?” he said")).isEqualTo("your sister too");
    assertThat(quoted("day 8 “your sister too?\" he said")).isEqualTo("your sister too");
  }

  @Test
  void a_mark_that_belongs_to_another_pair_closes_nothing() {
    assertThat(quoted("a \"b “c d” e")).isEqualTo("c d");
    assertThat(quoted("a “b \"c d\" e")).isEqualTo("c d");
  }

  @Test
  void a_closing_mark_may_be_part_of_an_unsure_word() {
    assertThat(quoted("day 1 “thirty percent is [?]\nhe said")).isEqualTo("thirty percent is");
    assertThat(quoted("day 1 “thirty percent is yours” [?] he said"))
        .isEqualTo("thirty percent is yours");
  }

  @Test
  void words_between_two_quotations_are_not_quoted() {
    assertThat(quoted("\"a b\" c d \"e\"\nf \"g\"")).isEqualTo("a b e g");
  }

  @Test
  void a_line_of_nothing_but_opening_marks_is_read_once() {
    assertThat(quoted("“a ".repeat(300_000))).isEmpty();
  }
}
