package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.intent.Certainty;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Said;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone says to the bot in their own words, after they had a post screened. */
class DiscordPlainWordsTest {
  private static final String NAME = "<@" + FakeDiscord.APP + "> ";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private Said says(long channel, String words, int said) throws InterruptedException {
    scene.discord.people().post(channel, MAX, NAME + words);
    scene.settle(() -> scene.discord.said(channel).size() == said);
    return scene.discord.said(channel).getLast();
  }

  @Test
  void before_a_verdict_it_says_how_to_ask() throws InterruptedException {
    assertThat(says(scene.jobs, "what now?", 1).text()).contains("in a reply to a post");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void in_a_server_a_press_shows_the_questions_to_the_asker_alone() throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    Said offer = says(scene.jobs, "what could i ask them?", 2);
    assertThat(offer.text())
        .contains("About case 1.", "Only you will see the answer")
        .doesNotContain("Whose account");
    long press = scene.discord.asking().press(offer, "Show the answer", MAX);
    assertThat(scene.answer(press).text()).contains("Whose account is it?");
    assertThat(scene.discord.isEphemeral(press)).isTrue();
  }

  @Test
  void nobody_but_the_asker_sees_it() throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    Said offer = says(scene.jobs, "1 is not a problem, it is his wife", 2);
    assertThat(scene.decides(offer, "Not a problem: 1", "mine", Scene.ADA).text()).isNotBlank();
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_ruling_is_offered_and_recorded_by_a_press() throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    Said offer = says(scene.jobs, "1 is not a problem, it is his wife", 2);
    assertThat(offer.text()).contains("Nothing has been recorded yet.");
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
    assertThat(scene.decides(offer, "Not a problem: 1", "it is his wife's", MAX).text())
        .contains("no longer counted");
    assertThat(scene.cases.all().getFirst().entries())
        .filteredOn(Entry.Ruled.class::isInstance)
        .singleElement()
        .extracting(one -> ((Entry.Ruled) one).reason())
        .isEqualTo("it is his wife's");
  }

  @Test
  void where_somebody_is_from_is_not_judged() throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    assertThat(says(scene.jobs, "is he north korean or chinese?", 2).text())
        .contains("never their origin")
        .doesNotContain("Whose account");
  }

  @Test
  void in_a_talk_alone_the_answer_stands_at_once() throws InterruptedException {
    long talk = scene.discord.openDirect(MOD);
    scene.discord.people().post(talk, MOD, TELLING);
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    scene.discord.people().post(talk, MOD, "what questions could i ask?");
    scene.settle(() -> scene.discord.said(talk).size() == 2);
    assertThat(scene.discord.said(talk).getLast().text()).contains("Whose account is it?");
  }

  private Said alone(String words) throws InterruptedException {
    long talk = scene.discord.openDirect(MOD);
    scene.discord.people().post(talk, MOD, TELLING);
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    scene.discord.people().post(talk, MOD, words);
    scene.settle(() -> scene.discord.said(talk).size() == 2);
    assertThat(scene.cases.all()).hasSize(1);
    return scene.discord.said(talk).getLast();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note I called the bank, the account is in her own name",
        "note: I called the bank, the account is in her own name",
        "answer the account is my own, I can show you a statement from the bank"
      })
  void what_someone_found_or_was_told_is_taken_in_in_a_talk_alone(String words)
      throws InterruptedException {
    alone(words);
    assertThat(evidence()).hasSize(2);
  }

  @Test
  void in_a_server_a_note_of_the_asker_is_taken_in_for_the_asker_alone()
      throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    Said shown = says(scene.jobs, "note I called the bank, the account is in her own name", 2);
    assertThat(shown.text()).isEqualTo("I have screened it. Only you will see the result.");
    assertThat(evidence()).hasSize(2);
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void in_a_server_the_name_that_someone_gives_shows_nobody_a_verdict()
      throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    assertThat(says(scene.jobs, "the recruiter is Max", 2).text())
        .contains("Only you will see")
        .doesNotContain("Ask first", "another");
  }

  private List<Entry> evidence() {
    return scene.cases.all().getFirst().entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .toList();
  }

  @Test
  void someone_who_says_that_it_is_done_already_is_told_the_first_steps()
      throws InterruptedException {
    assertThat(alone("I already sent them a copy of my passport and my bank card").text())
        .startsWith("If you already sent papers")
        .doesNotContain("If you already paid", "If you already ran");
  }

  @Test
  void before_any_verdict_too() throws InterruptedException {
    long talk = scene.discord.openDirect(MOD);
    scene.discord.people().post(talk, MOD, "a friend already sent his passport, what can he do?");
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    assertThat(scene.discord.said(talk).getLast().text()).startsWith("If you already sent papers");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void someone_who_asks_whether_to_send_papers_is_told_not_before_it_is_cleared()
      throws InterruptedException {
    assertThat(alone("ok so can i send him my passport or not??").text())
        .startsWith("Pay nothing, send no documents")
        .doesNotContain("If you already");
  }

  @Test
  void below_nothing_known_the_answer_is_what_to_check_first() throws InterruptedException {
    long talk = scene.discord.openDirect(MOD);
    scene.discord.people().post(talk, MOD, "We hire a Java developer in Leeds for three months.");
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    scene.discord.people().post(talk, MOD, "ok so can i send him my passport or not??");
    scene.settle(() -> scene.discord.said(talk).size() == 2);
    assertThat(scene.discord.said(talk).getLast().text())
        .startsWith("Nothing that was read speaks against it")
        .contains("its own website", "tell no one a code")
        .doesNotContain("If you already");
  }

  @Test
  void in_a_talk_alone_the_card_stands_at_once_and_erasing_takes_it_away()
      throws InterruptedException {
    long talk = scene.discord.openDirect(MOD);
    long paste = scene.discord.people().post(talk, MOD, TELLING);
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    Said card = scene.discord.said(talk).getLast();
    assertThat(card.about()).isEqualTo(paste);
    assertThat(card.text()).contains("Ask first", "pay my friend");
    assertThat(card.buttons()).noneMatch(button -> button.label().equals("Send to moderators"));
    long evidence = scene.discord.asking().press(card, "Evidence", MOD);
    assertThat(scene.answer(evidence).text()).contains("hides who earns it");
    Said sure = scene.answer(scene.discord.asking().press(card, "Erase case", MOD));
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MOD));
    scene.settle(() -> !scene.discord.said(talk).getFirst().text().contains("pay my friend"));
    assertThat(scene.discord.said(talk)).hasSize(1);
  }

  @Test
  void what_was_told_in_words_goes_with_the_case() throws InterruptedException {
    long talk = scene.discord.openDirect(MOD);
    scene.discord.people().post(talk, MOD, TELLING);
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    scene.discord.people().post(talk, MOD, "why do you say so?");
    scene.settle(() -> scene.discord.said(talk).size() == 2);
    String told = scene.discord.said(talk).getLast().text();
    assertThat(told).contains("hides who earns");
    Said card = scene.discord.said(talk).getFirst();
    Said sure = scene.answer(scene.discord.asking().press(card, "Erase case", MOD));
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MOD));
    scene.settle(() -> !scene.discord.said(talk).getLast().text().equals(told));
    assertThat(scene.discord.said(talk))
        .hasSize(2)
        .allSatisfy(
            one ->
                assertThat(one.text())
                    .contains("erased")
                    .doesNotContain("pay my friend", "hides who earns"));
  }

  @Test
  void alone_a_question_is_about_the_verdict_above() throws InterruptedException {
    String words = "would the tooth fairy like such a thing in green ink at all?";
    assertThat(alone(words).text())
        .startsWith("One sign needs an answer")
        .contains("Ask: ", "I am not sure what you mean");
  }

  @ParameterizedTest
  @EnumSource
  void whatever_a_model_says_nothing_changes_without_a_press(Meaning meaning)
      throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    scene.interpreter = (_, _, _) -> Optional.of(taken(meaning));
    assertThat(says(scene.jobs, "hmm, grmpf, that old bucket", 2).text())
        .doesNotContain("Whose account");
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
  }

  @Test
  void what_a_model_takes_it_for_is_a_button_that_does_it() throws InterruptedException {
    says(scene.jobs, TELLING, 1);
    scene.interpreter = (_, _, _) -> Optional.of(taken(Meaning.FINE));
    Said offer = says(scene.jobs, "hmm, grmpf, that old bucket", 2);
    assertThat(scene.decides(offer, "Not a problem: 1", "it is his wife's", MAX).text())
        .contains("no longer counted");
  }

  private static Intent taken(Meaning meaning) {
    return new Intent(Optional.of(meaning), List.of(meaning), OptionalInt.of(1), Certainty.PLAIN);
  }
}
