package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.telegram.GroupWriting;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What someone was told alone in a group is changed there as long as it is surely there. */
class AsideLaterTest {
  private static final long GROUP = -700;

  private final Scene scene = new Scene();
  private final GroupWriting groups = scene.telegram.groups();

  @BeforeEach
  void check() {
    groups.unseen(ADA, GROUP, scene.people.inGroup(MAX, GROUP, TELLING), "/check");
    scene.settle();
  }

  @AfterEach
  void close() {
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
    scene.close();
  }

  private List<Said> seen() {
    return scene.telegram.whispered(GROUP, ADA);
  }

  @Test
  void a_press_in_the_group_changes_what_stands_there_after_it_was_shown_in_the_private_chat() {
    scene.people.text(ADA, "/last");
    scene.settle();
    Said shown = scene.last();
    groups.pressUnseen(ADA, GROUP, "More");
    scene.settle();
    assertThat(scene.said()).containsExactly(shown);
    assertThat(seen()).hasSize(1);
    assertThat(seen().getLast().buttons()).anyMatch(key -> key.text().equals("Erase case"));
    groups.pressUnseen(ADA, GROUP, "Erase case");
    scene.settle();
    groups.pressUnseen(ADA, GROUP, "Yes, erase case 1");
    scene.settle();
    assertThat(scene.cases.all()).isEmpty();
    assertThat(scene.said()).noneMatch(said -> said.text().contains("pay my friend"));
    assertThat(seen()).noneMatch(said -> said.text().contains("pay my friend"));
  }

  @Test
  void what_has_the_number_of_a_card_that_expired_stays_when_the_case_is_erased() {
    scene.telegram.expire(GROUP);
    scene.pass(Duration.ofDays(2));
    groups.unseen(ADA, GROUP, 0, "/check");
    scene.settle();
    scene.people.text(ADA, "delete yes");
    scene.settle();
    assertThat(scene.cases.all()).isEmpty();
    assertThat(seen())
        .extracting(Said::text)
        .containsExactly(TelegramMessages.ENGLISH.say("check"));
  }

  @Test
  void an_app_that_was_started_anew_is_shown_the_answer_to_a_press_once_more() {
    long card = seen().getLast().id();
    scene.telegram.forget(GROUP, ADA);
    groups.pressedUnseen(ADA, ADA, GROUP, card, "m:1:");
    scene.settle();
    assertThat(seen()).hasSize(1);
    assertThat(seen().getLast().text()).startsWith("Ask first");
  }
}
