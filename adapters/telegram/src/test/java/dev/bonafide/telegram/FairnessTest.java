package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thousand chats at once, at the pace that Telegram takes; time goes by as it is waited for. */
class FairnessTest {
  private static final int CHATS = 1_000;
  private static final int GREEDY = 30;

  /**
   * Each answer is a reaction, a placeholder, and a verdict, and 27 of these are sent per second.
   */
  private static final Duration ALL = ForwardBurst.QUIET.plusSeconds(3 * (CHATS + GREEDY) / 27 + 1);

  /** Who is marked before they have fallen silent comes again after those who had by then. */
  private static final int MARKED_FIRST = 100;

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void nobody_waits_longer_than_all_take_and_sending_much_more_delays_nobody_further() {
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
    Instant begun = scene.now();
    Map<Long, Instant> told = scene.serve(ALL.multipliedBy(2));
    assertThat(people).allMatch(one -> verdicts(one) == 1);
    assertThat(verdicts(greedy)).isEqualTo(GREEDY);
    assertThat(told.values()).allMatch(at -> !at.isAfter(begun.plus(ALL)));
    assertThat(told.keySet().stream().filter(chat -> chat >= 10_000 + MARKED_FIRST))
        .as("in the order in which they came")
        .isSorted();
  }

  private long verdicts(Person person) {
    return scene.telegram.said(person.id()).stream()
        .map(Said::text)
        .filter(text -> text.startsWith("Ask first"))
        .count();
  }
}
