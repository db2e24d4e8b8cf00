package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingStrokeTest {
  private static final int BASELINE = 40;

  @Test
  void a_bar_that_goes_on_below_the_line_stays_one() {
    assertThat(texts(word("Remote", 0, 20, 96), stroke("|", 90, 27), word("here", 110, 20, 96)))
        .containsExactly("Remote", "|", "here");
  }

  @Test
  void a_stroke_among_letters_with_tails_alone_stays_what_was_read() {
    assertThat(texts(stroke("|", 90, 20), word("type", 20, 20, 96))).containsExactly("|", "type");
  }

  @Test
  void a_wide_word_is_no_stroke() {
    RecognizedWord wide = new RecognizedWord("|", 0, 20, 20, 20, 90);

    assertThat(texts(wide, word("have", 40, 20, 96))).containsExactly("|", "have");
  }

  @Test
  void words_that_are_unsure_tell_no_line() {
    assertThat(texts(stroke("|", 90, 20), word("have", 20, 20, 30))).containsExactly("|", "have");
  }

  @Test
  void a_stroke_on_the_line_is_a_capital_i_however_unsure_it_was() {
    List<RecognizedWord> read =
        StandingStroke.read(
            List.of(stroke("|", 66, 20), word("have", 20, 20, 96), stroke("I|", 67, 20)));

    assertThat(read).extracting(RecognizedWord::shown).containsExactly("I", "have", "I");
  }

  private static List<String> texts(RecognizedWord... words) {
    return new ArrayList<>(
        StandingStroke.read(Arrays.asList(words)).stream().map(RecognizedWord::text).toList());
  }

  /** Of three pixels' width. */
  private static RecognizedWord stroke(String text, double confidence, int height) {
    return new RecognizedWord(text, 10, BASELINE - 20, 3, height, confidence);
  }
}
