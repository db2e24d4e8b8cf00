package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.intent.Certainty;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Button;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone says in the private chat in their own words. */
class TelegramPlainWordsTest {
  private static final String FINE = "1 is not a problem, we told him to use his wife's account";
  private static final String FINE_BUTTON = "Not a problem: Wants <b>another</b> to be paid";
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private void says(String words) {
    scene.people.text(ADA, words);
    scene.settle();
  }

  private void verdict() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
  }

  @Test
  void before_a_verdict_nothing_is_different() {
    says("so what do i ask him then");
    assertThat(scene.last().text()).contains("Forward the messages that you have doubts about");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void a_pasted_offer_is_screened_all_the_same() {
    verdict();
    says("Remote work for everybody: you lend us your account and get 20 % of what comes in.");
    assertThat(scene.cases.all()).hasSize(2);
  }

  @Test
  void a_line_in_which_nothing_is_found_is_talk_about_the_verdict_above_it() {
    verdict();
    says("who are you to say that about him, he wrote so kindly and was on time with everything");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_question_is_answered_at_once() {
    verdict();
    says("so what do i ask him then");
    assertThat(scene.last().text()).contains("Whose account is it?");
    says("¿y qué le pregunto?");
    assertThat(scene.last().text()).contains("¿De quién es la cuenta?");
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oh no, I have already sent them a copy of my passport and my bank card|If you already sent papers",
        "I already ran the program on my work laptop yesterday, what now|If you already ran it",
        "ya les envié la copia del pasaporte y mi cuenta bancaria, qué hago ahora|Si ya envió documentos",
        "Ich habe denen schon eine Kopie von meinem Ausweis geschickt|Falls Sie schon Dokumente",
        "я уже отправила им скан паспорта и номер карты, что делать|Если вы уже отправили",
        "もう身分証の写真を送ってしまいました|すでに書類や口座の情報を送った場合",
        "zapłaciłam już za szkolenie, co mam teraz zrobić|If you already paid"
      })
  void someone_who_says_that_it_is_done_already_is_told_the_first_steps(
      String words, String steps) {
    verdict();
    says(words);
    assertThat(scene.last().text()).startsWith(steps);
    assertThat(scene.cases.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "but why would anybody need my account for that, what is in it for them?",
        "what about the deposit of 300 euros?",
        "and the website does not open at all, is that ok?",
        "hmm, so is it against the law for me as well? I only need the rent"
      })
  void a_short_question_is_about_the_verdict_above(String words) {
    verdict();
    says(words);
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.last().text()).isNotEqualTo("All right.");
  }

  @Test
  void what_is_not_understood_may_be_screened_by_a_press() {
    verdict();
    says("would the tooth fairy like such a thing in green ink at all?");
    assertThat(scene.last().text())
        .startsWith("One sign needs an answer")
        .contains("Ask: ", "I am not sure what you mean");
    scene.people.press(ADA, ADA.id(), scene.last().id(), "Screen as another case");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senior role. Before the contract: could you pay my friend instead? And send me the code.",
        "I have already sent them my passport, so could you pay my friend instead",
        "Thanks for the offer! One thing: pay my friend, could you? He sends me the money."
      })
  void a_line_in_which_something_is_found_is_a_case_of_its_own(String words) {
    verdict();
    says(words);
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(scene.cases.all().getLast().entries().toString()).contains(words);
  }

  @Test
  void a_clear_question_about_what_was_found_is_none() {
    verdict();
    says("what do i ask him about could you pay my friend instead?");
    assertThat(scene.last().text()).contains("Whose account is it?");
    assertThat(scene.cases.all()).hasSize(1);
  }

  private void answered(String words) {
    verdict();
    scene.people.reply(ADA, scene.last().id(), words);
    scene.settle();
  }

  @Test
  void an_objection_that_names_what_was_found_is_told_why_it_counts() {
    answered("he wants his FRIEND to do the id check. you skipped that one??");
    assertThat(scene.last().text()).contains("Money that goes to", "hides who earns it");
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
  }

  @Test
  void an_objection_that_names_something_else_may_become_a_line_of_the_case() {
    answered("he wants his COUSIN to do the id check. you skipped that one??");
    scene.people.press(ADA, ADA.id(), scene.last().id(), "Add as a note");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.all().getFirst().entries().toString()).contains("his COUSIN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hmm is that really so, the man has been here with us for years?",
        "not convinced, he was always nice to the people in here",
        "idk man, he has been around here longer than me",
        "нууу не знаю, он тут дольше чем я вообще-то",
        "hm weiß nicht, der ist hier schon länger als ich"
      })
  void a_doubt_below_a_card_is_not_waved_away(String words) {
    answered(words);
    assertThat(scene.last().text()).isNotEqualTo("All right.");
    assertThat(scene.last().buttons()).isNotEmpty();
  }

  @Test
  void a_question_that_names_a_page_is_a_case_of_its_own() {
    verdict();
    says("and what about this one? https://jobs.example/remote/42");
    assertThat(scene.cases.all()).hasSize(2);
  }

  @Test
  void a_ruling_is_offered_and_recorded_with_its_reason_when_it_is_pressed() {
    verdict();
    scene.people.reply(ADA, scene.last().id(), FINE);
    scene.settle();
    assertThat(scene.last().buttons()).extracting(Button::text).contains(FINE_BUTTON);
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
    scene.people.press(ADA, ADA.id(), scene.last().id(), FINE_BUTTON);
    scene.settle();
    assertThat(scene.last().text()).contains("no longer counted");
    assertThat(scene.cases.all().getFirst().entries().toString()).contains("his wife's account");
  }

  @Test
  void an_answer_is_offered_and_handed_in_when_it_is_pressed() {
    verdict();
    scene.people.reply(ADA, scene.last().id(), "asked him, he says it is his wife's account");
    scene.settle();
    scene.people.press(ADA, ADA.id(), scene.last().id(), "Add as their answer");
    scene.settle();
    assertThat(scene.cases.all().getFirst().entries().toString())
        .contains("he says it is his wife's account");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he answered: I will sign myself and come to the office on Monday|Add as their answer",
        "he answered that he will sign himself and come to the office on Monday"
            + "|Add as their answer",
        "Er hat geantwortet: ich unterschreibe selbst und komme am Montag ins Büro|Antwort ergänzen",
        "respondió: firmo yo mismo y voy el lunes a la oficina de Lisboa|Añadir como su respuesta",
        "он ответил: подпишу сам и приеду в понедельник в офис в Лиссабоне|Добавить как его ответ"
      })
  void what_they_answered_is_no_second_case(String words, String label) {
    verdict();
    says(words);
    assertThat(scene.cases.all()).hasSize(1);
    scene.people.press(ADA, ADA.id(), scene.last().id(), label);
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.all().getFirst().entries().toString()).contains(words);
  }

  @Test
  void unless_a_press_makes_it_one() {
    verdict();
    says("Max said: you lend us your account and get 20 % of what comes in");
    scene.people.press(ADA, ADA.id(), scene.last().id(), "Screen as another case");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
  }

  private static final String LONG =
      "Note that " + "we pay you for the account that you lend us for a month. ".repeat(5);

  @Test
  void many_words_are_a_case_of_their_own_however_they_begin() {
    verdict();
    says(LONG);
    assertThat(scene.cases.all()).hasSize(2);
  }

  @Test
  void many_words_below_a_verdict_are_another_case_or_added_by_a_press() {
    verdict();
    scene.people.reply(ADA, scene.last().id(), LONG);
    scene.settle();
    long offer = scene.last().id();
    scene.people.press(ADA, ADA.id(), offer, "Add to case 1");
    scene.settle();
    assertThat(scene.cases.all().getFirst().entries().toString()).contains("lend us");
    scene.people.press(ADA, ADA.id(), offer, "Screen as another case");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
  }

  @Test
  void a_note_is_kept_and_a_press_says_what_it_means() {
    verdict();
    scene.people.reply(ADA, scene.last().id(), "note his salary goes elsewhere");
    scene.settle();
    assertThat(scene.last().buttons())
        .extracting(Button::text)
        .containsExactly("Wants <b>another</b> to be paid", "None of these");
    scene.people.press(ADA, ADA.id(), scene.last().id(), "Wants <b>another</b> to be paid");
    scene.settle();
    assertThat(scene.cases.all().getFirst().entries().toString())
        .contains("payment_another: his salary goes elsewhere");
  }

  @Test
  void none_of_these_leaves_a_note_as_it_is() {
    verdict();
    scene.people.reply(ADA, scene.last().id(), "note his salary goes elsewhere");
    scene.settle();
    int entries = scene.cases.all().getFirst().entries().size();
    scene.people.press(ADA, ADA.id(), scene.last().id(), "None of these");
    scene.settle();
    assertThat(scene.cases.all().getFirst().entries()).hasSize(entries);
  }

  @Test
  void where_somebody_is_from_is_not_judged_and_a_question_is_offered_instead() {
    verdict();
    says("is he north korean?");
    assertThat(scene.last().text())
        .startsWith("I judge what people say and do, never their origin")
        .contains("Whose account is it?");
  }

  @Test
  void thanks_get_the_shortest_answer() {
    verdict();
    says("thanks, super useful");
    assertThat(scene.last().text()).isEqualTo("You are welcome.");
  }

  @ParameterizedTest
  @EnumSource
  void whatever_a_model_says_nothing_changes_without_a_press(Meaning meaning) {
    verdict();
    scene.interpreter = (_, _, _) -> Optional.of(taken(meaning));
    scene.people.reply(ADA, scene.last().id(), "hmm, grmpf, that old bucket");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
  }

  @Test
  void what_a_model_takes_it_for_is_a_button_that_does_it() {
    verdict();
    scene.interpreter = (_, _, _) -> Optional.of(taken(Meaning.FINE));
    scene.people.reply(ADA, scene.last().id(), "hmm, grmpf, that old bucket");
    scene.settle();
    scene.people.press(ADA, ADA.id(), scene.last().id(), FINE_BUTTON);
    scene.settle();
    assertThat(scene.last().text()).contains("no longer counted");
  }

  private static Intent taken(Meaning meaning) {
    return new Intent(Optional.of(meaning), List.of(meaning), OptionalInt.of(1), Certainty.PLAIN);
  }
}
