package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Button;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is forwarded later is a case of its own, and may be added to the one before. */
class LaterTest {
  private static final String JOIN = "Add to case 1 instead";

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private void forward(int minute, String words) {
    scene.people.forward(ADA, scene.from(MAX, minute), words);
    scene.settle();
  }

  private void join() {
    scene.people.press(ADA, ADA.id(), scene.last().id(), JOIN);
    scene.settle();
  }

  private List<String> labels() {
    return scene.last().buttons().stream().map(Button::text).toList();
  }

  private List<String> turns() {
    return scene.handedIn().exhibits().stream()
        .map(Exhibit::turns)
        .flatMap(List::stream)
        .map(MessageTurn::text)
        .toList();
  }

  @Test
  void a_first_case_is_offered_no_other() {
    forward(1, TELLING);
    assertThat(labels()).noneMatch(label -> label.startsWith("Add"));
  }

  @Test
  void what_comes_days_later_is_offered_no_other_either() {
    forward(1, TELLING);
    scene.pass(Duration.ofDays(3));
    forward(2, "hello again");
    assertThat(labels()).noneMatch(label -> label.startsWith("Add"));
  }

  @Test
  void later_messages_are_judged_on_their_own_until_somebody_says_where_they_belong() {
    forward(1, "hello there");
    forward(2, TELLING);
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(turns()).containsExactly(TELLING);
    assertThat(labels()).startsWith(JOIN);
  }

  @Test
  void added_messages_are_judged_with_those_before_and_the_later_case_is_gone() {
    forward(1, "hello there");
    forward(2, TELLING);
    join();
    assertThat(turns()).containsExactly("hello there", TELLING);
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.tombstones()).containsExactly("2 by 1001");
    assertThat(scene.telegram.said(ADA.id()))
        .as("the card of the later case")
        .anySatisfy(one -> assertThat(one.text()).startsWith("Case 2 and its texts are erased"));
    assertThat(scene.read())
        .startsWith("Ask first")
        .contains("Case 2 was merged into this one", "Case 1 ");
  }

  @Test
  void messages_that_were_there_before_count_once() {
    forward(1, TELLING);
    forward(1, TELLING);
    join();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(turns()).containsExactly(TELLING);
  }

  @Test
  void a_second_tap_and_an_older_button_add_nothing() {
    forward(1, "hello there");
    forward(2, TELLING);
    long offered = scene.last().id();
    join();
    scene.people.pressed(ADA, ADA.id(), offered, "a:2:1");
    scene.settle();
    assertThat(scene.telegram.toasts()).contains(TelegramMessages.ENGLISH.say("no-such-case", 2));
    assertThat(scene.cases.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:2:", "a:2:0", "a:2:2", "a:2:3", "a:2:77", "a:2:one"})
  void a_case_that_is_not_there_takes_nothing_in(String data) {
    forward(1, "hello there");
    forward(2, TELLING);
    scene.people.pressed(ADA, ADA.id(), scene.last().id(), data);
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(scene.telegram.toasts()).hasSize(1).noneMatch(String::isEmpty);
  }

  @Test
  void somebody_else_adds_nothing() {
    forward(1, "hello there");
    forward(2, TELLING);
    scene.people.pressed(MAX, ADA.id(), scene.last().id(), "a:2:1");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
  }
}
