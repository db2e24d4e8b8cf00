package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.testkit.telegram.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Someone changes what they had pasted; Telegram never tells that it was deleted. */
class TelegramSourceTest {
  private static final String OFFER =
      "Remote work for everybody: " + OneRule.TELLING + " Write to me and you start today.";
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private long pasted(String words) {
    long message = scene.people.text(ADA, words);
    scene.settle();
    return message;
  }

  private void edit(long message, String words) {
    scene.people.edit(ADA, message, words);
    scene.settle();
  }

  private Said card() {
    return scene.said().getLast();
  }

  private long marks() {
    return scene.cases.all().getFirst().entries().stream()
        .filter(Entry.Source.class::isInstance)
        .count();
  }

  @Test
  void what_no_case_began_with_is_changed_without_a_word() {
    long message = pasted("help");
    int said = scene.said().size();
    edit(message, "status");
    assertThat(scene.said()).hasSize(said);
  }

  @Test
  void the_verdict_says_so_in_its_place_once_however_often_it_is_changed() {
    long message = pasted(OFFER);
    int said = scene.said().size();
    edit(message, OFFER + " Soon!");
    edit(message, OFFER + " Very soon!");
    assertThat(scene.said()).hasSize(said);
    assertThat(card().text()).contains("was edited after this verdict");
    assertThat(marks()).isEqualTo(1);
  }

  @Test
  void one_press_reads_it_as_it_stands() {
    long message = pasted(OFFER);
    edit(message, OFFER + " Write to @somebody_new today.");
    scene.press("Screen again");
    assertThat(card().text()).doesNotContain("after this verdict");
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.all().getFirst().entries().toString()).contains("somebody_new");
  }
}
