package dev.bonafide.telegram;

import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Person;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asked where others read along and the bot is not in. */
class GuestTest {
  private static final Person OLGA = new Person(1_010, "Olga", "ru");

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void nothing_is_said_but_how_to_open_the_private_chat() {
    scene.people.guest(OLGA, "@bonafide_bot check: " + TELLING);
    scene.settle();
    assertThat(scene.telegram.inline()).hasSize(1);
    assertThat(scene.telegram.inline().getFirst())
        .contains("Выводы сообщаются только в личном чате", "https://t.me/bonafide_bot?start=open")
        .doesNotContain("pay my friend");
    assertThat(scene.cases.all()).isEmpty();
    assertThat(scene.telegram.said(OLGA.id())).isEmpty();
  }

  @Test
  void it_is_answered_once_whatever_becomes_of_the_answer() {
    scene.telegram.faults().next("answerGuestQuery", Fault.SWALLOW);
    scene.people.guest(OLGA, "@bonafide_bot check");
    scene.settle();
    assertThat(scene.telegram.calls("answerGuestQuery")).isEqualTo(1);
  }

  @Test
  void a_query_that_went_away_is_let_go() {
    scene.people.inline(OLGA, TELLING);
    scene.people.guest(OLGA, "@bonafide_bot check");
    scene.pass(Duration.ofMinutes(5));
    scene.settle();
    assertThat(scene.telegram.inline()).isEmpty();
    assertThat(scene.telegram.unconfirmed()).isZero();
    scene.people.text(OLGA, "/start");
    scene.settle();
    assertThat(scene.telegram.said(OLGA.id())).hasSize(1);
  }
}
