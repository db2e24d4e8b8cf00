package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneColumnTest {
  private final PhoneColumn ten = new PhoneColumn(10);

  @Test
  void a_word_that_does_not_fit_goes_over_whole() {
    assertThat(ten.lines("nnnnnnnnn nnnnnnnnn")).isEqualTo(2);
    assertThat(ten.lines("nnnnnnnnn nnnnn")).isEqualTo(1);
  }

  @Test
  void a_word_longer_than_a_line_is_broken() {
    assertThat(ten.lines("n".repeat(50))).isEqualTo(3);
  }

  @Test
  void letters_as_wide_as_high_fill_a_line_by_their_number_and_break_anywhere() {
    assertThat(ten.lines("先".repeat(10))).isEqualTo(1);
    assertThat(ten.lines("先".repeat(11))).isEqualTo(2);
    assertThat(ten.lines("n先".repeat(11))).isEqualTo(2);
  }

  @Test
  void what_nobody_sees_takes_no_room() {
    assertThat(ten.lines("n\u2060".repeat(17))).isEqualTo(1);
    assertThat(ten.lines("n".repeat(17) + " ")).isEqualTo(1);
  }

  @Test
  void an_empty_text_and_each_line_of_its_own_take_one() {
    assertThat(ten.lines("")).isEqualTo(1);
    assertThat(ten.lines("a\nb\nc")).isEqualTo(3);
  }

  @Test
  void small_print_has_more_room_and_bold_less() {
    String line = "n".repeat(17);
    assertThat(ten.of(0.5).lines(line + line)).isEqualTo(1);
    assertThat(ten.bold().lines(line)).isEqualTo(2);
  }
}
