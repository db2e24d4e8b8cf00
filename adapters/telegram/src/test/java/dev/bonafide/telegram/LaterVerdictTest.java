package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card that was written before a language model answered. */
class LaterVerdictTest {
  private static final String LATER = "The language model has answered now";
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private void screenedInVain() {
    scene.rule.isLate = true;
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.read()).doesNotContain("Ask first");
    scene.rule.isLate = false;
  }

  @ParameterizedTest
  @ValueSource(strings = {"why?", "/last"})
  void words_change_the_card_too(String words) {
    screenedInVain();
    scene.people.text(ADA, words);
    scene.settle();
    assertThat(scene.said().getFirst().text()).doesNotContain("Nothing known", "Not enough");
    assertThat(scene.said()).filteredOn(one -> one.text().contains(LATER)).hasSize(1);
  }

  @Test
  void the_card_changes_with_what_a_press_shows_and_a_line_below_says_why() {
    screenedInVain();
    scene.press("What was checked");
    assertThat(scene.said().getFirst().text()).contains("Ask first");
    assertThat(scene.said()).hasSize(3);
    assertThat(scene.read()).startsWith(LATER).contains("Ask first", "another");
    scene.press("Evidence");
    assertThat(scene.said()).hasSize(4);
  }
}
