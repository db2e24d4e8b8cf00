package dev.bonafide.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @Test
  void what_a_terminal_would_obey_is_named() {
    assertThat(Printable.line("a\u001B[2Jb\u0007\u0000\u009B"))
        .isEqualTo("a‹U+001B›[2Jb‹U+0007›‹U+0000›‹U+009B›");
  }

  @Test
  void what_nobody_would_see_is_named() {
    assertThat(Printable.line("pay\u202E\u200Bme\u2028\u2029"))
        .isEqualTo("pay‹U+202E›‹U+200B›me‹U+2028›‹U+2029›");
    assertThat(Printable.line(Character.toString(0xE0041))).isEqualTo("‹U+E0041›");
  }

  @Test
  void half_a_character_is_named() {
    assertThat(Printable.line("a\uD83D")).isEqualTo("a‹U+D83D›");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\t", "\f"})
  void nothing_breaks_out_of_a_line(String end) {
    assertThat(Printable.line("one" + end + "two")).isEqualTo("one two");
  }

  @Test
  void lines_keep_their_ends_and_tabs_and_nothing_else() {
    assertThat(Printable.lines("a\n\tb\r\fc")).isEqualTo("a\n\tb  c");
  }

  @Test
  void joiners_are_seen_by_what_they_join() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertThat(Printable.line(family + "\u200C")).isEqualTo(family + "\u200C");
  }
}
