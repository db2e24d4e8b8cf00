package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void a_direction_mark_is_written_out() {
    assertThat(Visible.line("pay\u202Eexe.fdp")).isEqualTo("pay⟨U+202E⟩exe.fdp");
  }

  @Test
  void a_terminal_sequence_loses_its_escape() {
    assertThat(Visible.line("\u001B[2Jhi\u009B1m")).isEqualTo("⟨U+001B⟩[2Jhi⟨U+009B⟩1m");
  }

  @Test
  void the_end_of_a_page_is_a_blank() {
    assertThat(Visible.line("pay my\ffriend")).isEqualTo("pay my friend");
  }

  @Test
  void half_a_character_is_written_out() {
    assertThat(Visible.line("a\uD800b")).isEqualTo("a⟨U+D800⟩b");
  }

  @Test
  void hidden_tags_are_written_out() {
    assertThat(Visible.line("a\uDB40\uDC41")).isEqualTo("a⟨U+E0041⟩");
  }

  @Test
  void a_joiner_between_latin_letters_is_written_out() {
    assertThat(Visible.line("pay\u200Dment")).isEqualTo("pay⟨U+200D⟩ment");
  }

  @Test
  void emoji_and_persian_keep_their_joiners() {
    assertThat(Visible.line("👨‍👩‍👧 ❤️ می‌خواهم")).isEqualTo("👨‍👩‍👧 ❤️ می‌خواهم");
  }

  @Test
  void a_pile_of_accents_is_cut_short() {
    assertThat(Visible.line("z" + "\u0301".repeat(50) + "o")).isEqualTo("z\u0301\u0301\u0301o");
  }

  @Test
  void line_ends_are_shown_on_one_line() {
    assertThat(Visible.line("one\r\ntwo\nthree\u2028four"))
        .isEqualTo("one ⏎ two ⏎ three⟨U+2028⟩four");
  }

  @Test
  void the_middle_of_a_very_long_quotation_is_left_out_and_says_so() {
    String shown = Visible.quote("a".repeat(5_000) + "b".repeat(5_000));
    assertThat(shown).startsWith("aaa").endsWith("bbb").contains("[…9,400 characters left out…]");
    assertThat(shown.length()).isLessThan(700);
  }

  @Test
  void a_cut_never_halves_a_character() {
    for (int lead = 0; lead < 3; lead++) {
      String text = "x".repeat(lead) + "😀".repeat(1_000);
      assertThat(Visible.quote(text)).doesNotContain("U+D83D", "U+DE00");
    }
  }
}
