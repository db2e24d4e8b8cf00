package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.Phrasebook;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittedParagraphsTest {
  private static String written(int room, List<String> paragraphs) {
    CardMarkup markup = Bracketed.MARKUP;
    MessageBudget budget = new MessageBudget(room, String::length);
    return FittedParagraphs.written(paragraphs, markup, Phrasebook.ENGLISH, budget);
  }

  @Test
  void those_that_find_no_room_are_counted() {
    assertThat(written(115, List.of("one", "two", "three", "x")))
        .isEqualTo("{one}\n{two}\n" + Phrasebook.ENGLISH.say("card.kind", 2));
  }

  @Test
  void one_that_is_very_long_leaves_room_for_others() {
    assertThat(written(4_000, Collections.nCopies(2, "x".repeat(5_000))))
        .hasSize(2 * (FittedParagraphs.LONGEST + 2) + 1)
        .contains("…}\n{x");
  }
}
