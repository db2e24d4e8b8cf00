package dev.bonafide.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void nothing_makes_no_line() {
    assertThat(Wrapping.of("", 10)).isEmpty();
    assertThat(Wrapping.of("   ", 10)).isEmpty();
  }

  @Test
  void a_word_that_is_too_long_is_broken() {
    assertThat(Wrapping.of("a abcdefgh", 4)).containsExactly("a", "abcd", "efgh");
  }

  @Test
  void lines_break_between_words() {
    assertThat(Wrapping.of("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void wide_characters_take_two_columns() {
    assertThat(Wrapping.of("漢字漢字", 5)).containsExactly("漢字", "漢字");
  }

  @Test
  void marks_take_no_column() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
  }
}
