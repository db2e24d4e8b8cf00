package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTwiceTest {
  @Test
  void words_on_lines_of_their_own_all_stay() {
    List<RecognizedLine> lines = List.of(line(40, 0, "Kyle Brannigan"), line(40, 22, "to me"));

    assertThat(ReadTwice.without(lines)).isEqualTo(lines);
  }

  @Test
  void an_unsure_word_takes_nothing_away() {
    List<RecognizedLine> lines =
        List.of(
            new RecognizedLine(0, List.of(word("Quintanilla", 240, 0, 30))),
            new RecognizedLine(0, List.of(word("Q", 290, 4, 95))));

    assertThat(ReadTwice.without(lines)).isEqualTo(lines);
  }

  @Test
  void a_letter_inside_a_longer_word_of_another_line_was_read_twice() {
    RecognizedLine name = line(240, 0, "Quintanilla");

    assertThat(ReadTwice.without(List.of(name, line(290, 4, "Q")))).containsExactly(name);
  }

  @Test
  void the_same_word_in_the_same_place_was_read_twice() {
    RecognizedLine name = line(240, 0, "Oona (Brine");

    assertThat(ReadTwice.without(List.of(name, line(292, 3, "(Brine QA)"))))
        .extracting(RecognizedLine::text)
        .containsExactly("Oona (Brine", "QA)");
  }

  @Test
  void the_same_word_below_itself_was_said_twice() {
    List<RecognizedLine> lines = List.of(line(240, 0, "very"), line(240, 22, "very"));

    assertThat(ReadTwice.without(lines)).isEqualTo(lines);
  }

  @Test
  void a_picture_of_too_many_words_stays_as_it_is() {
    List<RecognizedLine> lines = new ArrayList<>();
    for (int i = 0; i < 5_001; i++) {
      lines.add(line(0, 0, "a".repeat(1 + i % 2)));
    }

    assertThat(ReadTwice.without(lines)).isSameAs(lines);
  }
}
