package dev.bonafide.telegram.inbound;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.LeaderLock;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Telegram keeps what is written for a day; who wrote before that is told. */
class OutageTest {
  private final Scene scene = new Scene();

  @BeforeEach
  void write() {
    scene.people.text(ADA, "/start");
    scene.people.inGroup(ADA, -500, "/check");
    scene.settle();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private void down(Duration time) {
    scene.pass(time);
    Poller next = scene.poller(LeaderLock.ALONE);
    next.pass();
    next.pass();
    scene.work(Duration.ofMinutes(1));
  }

  private List<String> said() {
    return scene.said().stream().skip(1).map(said -> said.text()).toList();
  }

  @Test
  void an_outage_in_which_nothing_was_lost_is_not_told() {
    down(Duration.ofHours(23));
    assertThat(said()).isEmpty();
  }

  @Test
  void a_quiet_week_is_no_outage() {
    for (int hour = 0; hour < 24 * 8; hour++) {
      scene.pass(Duration.ofHours(1));
      scene.poller.pass();
    }
    scene.work(Duration.ofMinutes(1));
    assertThat(said()).isEmpty();
  }

  @Test
  void who_wrote_lately_is_told_from_when_to_when_once() {
    down(Duration.ofHours(60));
    assertThat(said())
        .containsExactly(
            "The bot could not be reached from 2026-03-02 09:00 to 2026-03-04 21:01 (UTC)."
                + " Telegram keeps messages for only 24 hours, so anything you sent before"
                + " 2026-03-03 21:01 (UTC) may never have arrived. Please send it again.");
    down(Duration.ofHours(1));
    assertThat(said()).hasSize(1);
    assertThat(scene.telegram.said(-500)).as("nobody is told in public").hasSize(1);
    assertThat(scene.telegram.said(MAX.id())).isEmpty();
  }

  @Test
  void a_network_that_was_away_is_an_outage_too() {
    scene.telegram.faults().next("getUpdates", Fault.BREAK);
    scene.poller.pass();
    scene.pass(Duration.ofHours(30));
    scene.poller.pass();
    scene.work(Duration.ofMinutes(1));
    assertThat(said()).hasSize(1);
  }

  @Test
  void it_is_told_in_the_language_that_was_chosen() {
    scene.people.text(ADA, "/language uk");
    scene.settle();
    down(Duration.ofHours(60));
    assertThat(scene.last().text()).startsWith("Бот був недоступний з 2026-03-02");
  }
}
