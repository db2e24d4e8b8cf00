package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.api.TelegramPress;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.telegram.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A group, in which the person being screened may be, reads nothing of a case that someone has. */
class TelegramOnlookersTest {
  private static final long GROUP = -700;
  private final Scene scene = new Scene();

  @BeforeEach
  void screened() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    assertThat(scene.last().text()).contains("pay my friend");
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/last",
        "/check name Max",
        "@bonafide_bot explain 1",
        "@bonafide_bot who is vetted?",
        "/delete 1 yes"
      })
  void asked_there_it_says_where_to_go_and_nothing_else(String words) {
    scene.people.inGroup(ADA, GROUP, words);
    scene.people.inGroup(MAX, GROUP, words);
    scene.settle();
    assertThat(scene.telegram.said(GROUP))
        .hasSize(2)
        .extracting(Said::text)
        .containsOnly(
            TelegramMessages.ENGLISH.say(words.startsWith("/check") ? "check" : "private"));
    assertThat(scene.telegram.said(MAX.id())).isEmpty();
    assertThat(scene.cases.all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"EVIDENCE", "QUESTIONS", "LOOKED", "SCAM", "DELETE"})
  void a_button_of_a_card_pressed_by_somebody_in_a_group_shows_and_changes_nothing(
      TelegramPress.Act act) {
    scene.people.inGroup(MAX, GROUP, "/start");
    scene.settle();
    long neutral = scene.telegram.said(GROUP).getLast().id();
    scene.people.pressed(MAX, GROUP, neutral, new TelegramPress(act, 1, "1").data());
    scene.people.pressed(ADA, GROUP, neutral, new TelegramPress(act, 1, "1").data());
    scene.settle();
    assertThat(scene.telegram.said(GROUP))
        .extracting(Said::text)
        .containsOnly(TelegramMessages.ENGLISH.say("private"));
    assertThat(scene.cases.all()).hasSize(1);
  }
}
