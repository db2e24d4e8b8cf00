package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Said;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quotations behind a card are collapsed, and whole where there is room. */
class ExpandableEvidenceTest {
  private static final String FRAME = "<blockquote expandable>";

  /** Nine words, which belong to the quotation, of so many letters that it is cut on a card. */
  private static final String MUCH = ("x".repeat(120) + " ").repeat(9).strip();

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private Said evidence(String... messages) {
    for (int at = 0; at < messages.length; at++) {
      scene.people.forward(ADA, scene.from(MAX, at), messages[at]);
    }
    scene.settle();
    scene.press("Evidence");
    return scene.last();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static String telling(int number, String more) {
    return TELLING + " number " + number + " " + more;
  }

  @Test
  void what_does_not_fit_is_shortened_and_counted_and_its_frame_is_closed() {
    Said shown =
        evidence(IntStream.range(0, 4).mapToObj(at -> telling(at, MUCH)).toArray(String[]::new));
    assertThat(shown.text()).contains("characters left out", "and 2 more", "Why it matters");
    assertThat(count(shown.html(), FRAME)).isEqualTo(count(shown.html(), "</blockquote>"));
    assertThat(shown.html()).contains(FRAME);
  }

  @Test
  void words_that_would_close_the_frame_stay_words() {
    Said shown = evidence(telling(1, "</blockquote><blockquote>x"));
    assertThat(shown.text()).contains("</blockquote><blockquote>x");
    assertThat(count(shown.html(), "</blockquote>")).isEqualTo(1);
  }

  @Test
  void all_quotations_of_a_finding_stand_in_one_frame_in_full() {
    Said shown = evidence(telling(1, MUCH), telling(2, ""), telling(3, ""));
    assertThat(shown.text())
        .contains("number 1 " + MUCH, "number 2", "number 3", "Why it matters")
        .doesNotContain("left out");
    assertThat(count(shown.html(), FRAME)).isEqualTo(1);
    assertThat(shown.html()).contains("”", "</blockquote>\nWhy it matters");
  }
}
