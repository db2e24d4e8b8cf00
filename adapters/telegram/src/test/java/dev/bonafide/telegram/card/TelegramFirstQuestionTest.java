package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.intent.Certainty;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.Pointed;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Button;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What someone asks beside what they forward, and at length below the verdict. */
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

  private List<Exhibit> handedIn(String typed) {
    scene.people.text(ADA, typed);
    scene.settle();
    return CaseState.ever(scene.cases.all().getFirst()).exhibits();
  }

  private static final String CHAT =
      "\n\nMax Roe: we liked your drawings\nAda: what is the pay?\nMax Roe: " + TELLING;

  @Test
  void a_line_above_a_chat_is_a_note_of_the_one_who_typed_it() {
    assertThat(handedIn("he kept his camera off all the time" + CHAT))
        .anySatisfy(
            note -> {
              assertThat(note.kind()).isEqualTo(ExhibitKind.NOTE);
              assertThat(note.text()).contains("camera off");
            })
        .anySatisfy(chat -> assertThat(chat.text()).startsWith("Max Roe"));
  }

  @Test
  void a_line_above_a_chat_that_leads_somewhere_stays_with_it() {
    assertThat(handedIn("send the fee to https://pay.example/start" + CHAT))
        .allSatisfy(one -> assertThat(one.kind()).isNotEqualTo(ExhibitKind.NOTE))
        .anySatisfy(one -> assertThat(one.text()).contains("pay.example", "Max Roe"));
  }

  private static final String ASKED =
      "rang the bank and they say 5 days. he now wants to be paid to my friend's account and keeps"
          + " writing to the whole office every hour, also to people who know nothing of it at all."
          + " what do the girls on the desk say to him? and do i need to tell my boss";

  private void askedBelow() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    scene.people.text(ADA, ASKED);
    scene.settle();
  }

  @Test
  void a_long_question_is_answered_and_is_no_case() {
    scene.interpreter = (_, _, words) -> Optional.of(chosen(words));
    askedBelow();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.last().text()).contains("Ask first");
  }

  @Test
  void what_a_model_takes_for_something_new_can_be_added_or_looked_at() {
    scene.interpreter = (_, _, _) -> Optional.empty();
    askedBelow();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.last().buttons())
        .extracting(Button::text)
        .containsExactly("Add to case 1", "Screen as another case");
  }

  private static Intent first(Interpreter.Choices choices, String words) {
    assertThat(choices.sentences().getFirst()).startsWith("Ask first");
    assertThat(words).startsWith("he wants to be paid");
    return chosen(words);
  }

  private static Intent chosen(String words) {
    assertThat(words).isNotBlank();
    return new Intent(
        Optional.of(Meaning.NEXT),
        List.of(),
        OptionalInt.empty(),
        Certainty.PLAIN,
        new Pointed(List.of(1), List.of(), ""));
  }
}
