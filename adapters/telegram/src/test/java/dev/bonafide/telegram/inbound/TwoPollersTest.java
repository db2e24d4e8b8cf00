package dev.bonafide.telegram.inbound;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.LeaderLock;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes that both believe they have the place, as while a network splits. */
class TwoPollersTest {
  private final Scene scene = new Scene();
  private final Poller other = scene.poller(LeaderLock.ALONE);

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void a_burst_that_both_hear_gets_one_verdict() {
    for (int minute = 0; minute < 20; minute++) {
      scene.people.forward(ADA, scene.from(MAX, minute), minute == 0 ? TELLING : "line " + minute);
      scene.poller.pass();
      other.pass();
    }
    scene.people.text(ADA, "He was late.");
    other.pass();
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.said())
        .extracting(Said::text)
        .hasSize(1)
        .allMatch(text -> text.startsWith("Ask first"));
    assertThat(scene.notes()).containsExactly("He was late.");
  }

  @Test
  void what_each_is_refused_in_turn_is_heard_all_the_same() {
    for (int minute = 0; minute < 6; minute++) {
      scene.people.forward(ADA, scene.from(MAX, minute), minute == 3 ? TELLING : "line " + minute);
      scene.telegram.faults().next("getUpdates", Fault.CONFLICT);
      (minute % 2 == 0 ? scene.poller : other).pass();
      scene.pass(Duration.ofMillis(100));
    }
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.telegram.unconfirmed()).isZero();
  }
}
