package dev.bonafide.telegram;

import static dev.bonafide.telegram.OneRule.TELLING;
import static dev.bonafide.telegram.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thousand chats at once, at the pace that Telegram takes; time goes by as it is waited for. */
class FairnessTest {
  private static final int CHATS = 1_000;
  private static final int GREEDY = 30;

  /** Each gets a reaction, a placeholder and a verdict, of which 27 are said a second. */
  private static final Duration ALL = Duration.ofSeconds(3 * (CHATS + GREEDY) / 27 + 10);

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void everybody_gets_an_answer_in_the_order_in_which_they_came_and_none_starves() {
    List<Person> people = new ArrayList<>();
    Person greedy = new Person(1, "Greedy");
    for (int burst = 0; burst < GREEDY; burst++) {
      scene.people.forward(greedy, scene.from(MAX, burst), TELLING);
      scene.people.text(greedy, "/new");
    }
    for (int i = 0; i < CHATS; i++) {
      Person person = new Person(10_000 + i, "P" + i);
      people.add(person);
      scene.people.forward(person, scene.from(MAX, i), TELLING);
    }
    scene.hear();
    List<Long> answered = scene.serve(ALL);
    assertThat(people).allMatch(one -> verdicts(one) == 1);
    assertThat(verdicts(greedy)).isEqualTo(GREEDY);
    List<Long> others = answered.stream().filter(chat -> chat != greedy.id()).distinct().toList();
    assertThat(others).hasSize(CHATS);
    for (int i = 0; i < CHATS; i++) {
      assertThat(Math.abs(others.indexOf(10_000L + i) - i)).as("out of turn").isLessThan(50);
    }
  }

  private long verdicts(Person person) {
    return scene.telegram.said(person.id()).stream()
        .map(Said::text)
        .filter(text -> text.startsWith("Check before the next step"))
        .count();
  }
}
