package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.intent.Certainty;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.Pointed;
import dev.bonafide.telegram.api.Scene;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What someone asks beside what they forward. */
class TelegramFirstQuestionTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void a_worry_beside_what_is_forwarded_is_answered_below_the_verdict() {
    scene.interpreter = (_, choices, words) -> Optional.of(first(choices, words));
    scene.people.text(ADA, "he wants to be paid to a friend, my boss says fine, is it?");
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    assertThat(scene.said()).hasSize(2);
    assertThat(scene.said().getFirst().text()).contains("Case 1");
    assertThat(scene.last().text()).startsWith("Ask first");
  }

  private static Intent first(Interpreter.Choices choices, String words) {
    assertThat(choices.sentences().getFirst()).startsWith("Ask first");
    assertThat(words).startsWith("he wants to be paid");
    return new Intent(
        Optional.of(Meaning.NEXT),
        List.of(),
        OptionalInt.empty(),
        Certainty.PLAIN,
        new Pointed(List.of(1), List.of(), ""));
  }
}
