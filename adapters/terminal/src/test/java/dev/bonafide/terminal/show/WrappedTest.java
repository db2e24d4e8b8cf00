package dev.bonafide.terminal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrappedTest {

  @Property(tries = 200)
  void no_line_is_longer_than_the_width_and_nothing_but_spaces_is_lost(
      @ForAll @IntRange(min = 2, max = 20) int width, @ForAll @StringLength(max = 80) String text) {
    List<String> lines = Wrapped.at(width, text);
    assertThat(lines).allMatch(line -> line.length() <= width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void a_text_is_broken_at_the_last_space_that_fits() {
    assertThat(Wrapped.at(7, "one two three")).containsExactly("one two", "three");
    assertThat(Wrapped.at(6, "one two three")).containsExactly("one", "two", "three");
    assertThat(Wrapped.at(13, "one two three")).containsExactly("one two three");
  }

  @Test
  void a_word_that_is_too_long_is_cut_and_no_character_with_it() {
    assertThat(Wrapped.at(3, "abcdefg")).containsExactly("abc", "def", "g");
    assertThat(Wrapped.at(2, "a\uD83D\uDE00b")).containsExactly("a", "\uD83D\uDE00", "b");
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(Wrapped.at(5, "")).containsExactly("");
  }
}
