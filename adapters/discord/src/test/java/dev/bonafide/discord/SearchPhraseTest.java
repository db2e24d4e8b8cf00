package dev.bonafide.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words by which a post is looked for. */
class SearchPhraseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n", "Hi!", "🚀🚀🚀", "https://evil.work/a/very/long/path", "pay me"})
  void too_few_words_are_not_looked_for(String text) {
    assertThat(SearchPhrase.in(text)).isEmpty();
  }

  @Test
  void marks_around_words_are_left_out_and_links_and_names_end_a_run() {
    assertThat(SearchPhrase.in("🚀 **Senior Solidity role**, remote!"))
        .hasValue("Senior Solidity role remote");
    assertThat(SearchPhrase.in("See https://evil.work: first you pay my friend <@6> now"))
        .hasValue("first you pay my friend");
  }

  @Test
  void of_a_long_post_the_first_sixteen_words_are_looked_for() {
    assertThat(SearchPhrase.in("word ".repeat(2_000)).orElseThrow().split(" ")).hasSize(16);
  }

  @Test
  void a_script_without_spaces_is_cut_between_its_letters() {
    assertThat(SearchPhrase.in("𠮷".repeat(3_000)).orElseThrow()).isEqualTo("𠮷".repeat(100));
    assertThat(SearchPhrase.in("a" + "𠮷".repeat(3_000)).orElseThrow())
        .isEqualTo("a" + "𠮷".repeat(99));
  }
}
