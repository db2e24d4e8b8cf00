package dev.bonafide.telegram.api;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.telegram.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Buttons do what they say for the one whom they were shown to, and for no one else. */
class WrongHandsTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private void twoCases() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    scene.people.forward(ADA, scene.from(MAX, 2), TELLING);
    scene.settle();
  }

  @ParameterizedTest
  @EnumSource(TelegramPress.Act.class)
  void nothing_that_a_button_does_is_done_for_somebody_else(TelegramPress.Act act) {
    twoCases();
    List<Said> before = scene.said();
    String about =
        switch (act) {
          case FINE -> "payment-another";
          case LANGUAGE -> "ru";
          default -> "1";
        };
    scene.people.pressed(MAX, ADA.id(), scene.last().id(), new TelegramPress(act, 2, about).data());
    scene.settle();
    assertThat(scene.telegram.toasts()).containsExactly(TelegramMessages.ENGLISH.say("not-yours"));
    assertThat(scene.said()).isEqualTo(before);
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(scene.tenants.preferences(new TelegramPlace(ADA.id()).address().tenant()).language())
        .isNull();
  }

  @Test
  void a_button_under_a_message_that_telegram_shows_no_more_does_what_it_says() {
    twoCases();
    scene.people.raw(
        JsonParser.parseString(
                """
                {"callback_query": {"id": "77",
                  "from": {"id": 1001, "is_bot": false, "first_name": "Ada"},
                  "message": {"message_id": 3, "date": 0,
                    "chat": {"id": 1001, "type": "private", "first_name": "Ada"}},
                  "chat_instance": "42a", "data": "s:2:"}}
                """)
            .getAsJsonObject());
    scene.settle();
    assertThat(scene.last().text()).contains("“outcome fraud because …”");
  }

  @Test
  void a_button_without_any_message_is_passed_over() {
    twoCases();
    scene.people.raw(
        JsonParser.parseString(
                """
                {"callback_query": {"id": "78", "inline_message_id": "i1",
                  "from": {"id": 1001, "is_bot": false, "first_name": "Ada"},
                  "chat_instance": "42a", "data": "x:2:"}}
                """)
            .getAsJsonObject());
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(scene.telegram.unconfirmed()).isZero();
  }
}
