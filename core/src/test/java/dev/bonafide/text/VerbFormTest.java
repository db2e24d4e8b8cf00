package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A writer who puts an s after every person is read like everyone else. */
class VerbFormTest {

  private static List<String> words(String text) {
    TextWords words = TextWords.of(text);
    return IntStream.range(0, words.count()).mapToObj(words::word).toList();
  }

  @Test
  void what_is_no_verb_keeps_its_s() {
    assertThat(words("we always pass, you guys, they themselves, I discuss"))
        .containsExactly(
            "we", "always", "pass", "you", "guys", "they", "themselves", "i", "discuss");
  }

  @Test
  void a_verb_that_has_another_subject_keeps_its_s() {
    assertThat(words("he sends it, who works with you gets it")).contains("sends", "works", "gets");
    assertThat(words("it is up to you, looks fine")).contains("looks");
    assertThat(words("tell you. Keeps well")).contains("keeps");
  }

  @Test
  void an_s_after_every_person_is_left_out() {
    assertThat(words("I sends it, we pays, you tries, they goes and has"))
        .containsExactly("i", "send", "it", "we", "pay", "you", "try", "they", "go", "and", "has");
  }

  @Test
  void the_quote_stays_as_it_was_said() {
    String text = "They has the laptop";
    TextWords words = TextWords.of(text);
    assertThat(words.word(1)).isEqualTo("have");
    assertThat(words.span(0, 1).of(text)).isEqualTo("They has");
  }
}
