package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitLinesTest {
  private static List<String> joined(RecognizedLine... lines) {
    return RecognizedTable.joined(List.of(lines)).stream().map(RecognizedLine::text).toList();
  }

  @Test
  void lines_below_each_other_stay() {
    assertThat(joined(line(40, 0, "Alvaro"), line(110, 30, "Quintanilla")))
        .containsExactly("Alvaro", "Quintanilla");
  }

  @Test
  void columns_stay() {
    assertThat(joined(line(40, 0, "Weekend hike"), line(340, 0, "Alvaro")))
        .containsExactly("Weekend hike", "Alvaro");
  }

  @Test
  void what_stands_over_each_other_stays() {
    assertThat(joined(line(40, 0, "Alvaro"), line(60, 5, "varo"))).hasSize(2);
  }

  @Test
  void two_parts_of_a_line_are_one_in_the_order_in_which_they_stand() {
    assertThat(joined(line(110, 0, "Quintanilla"), line(40, 60, "below"), line(40, 2, "Alvaro")))
        .containsExactly("Alvaro Quintanilla", "below");
  }

  @Test
  void a_word_between_the_words_of_a_line_is_part_of_it() {
    RecognizedLine around =
        new RecognizedLine(0, List.of(word("oQ", 40, 0, 88), word("QA)", 200, 0, 96)));

    assertThat(joined(line(80, 0, "Oona (Brine"), around)).containsExactly("oQ Oona (Brine QA)");
  }
}
