package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone has a post screened in a server, and then asks the bot alone about it. */
class AskedAloneTest {
  private static final String QUESTION =
      "just the account of the friend, is that a problem? leave the post up or take it down?";
  private static final String HOW = "in a reply to a post";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();
  private final Map<Person, Long> talks = new HashMap<>();

  private Said picked(String content, Person by) throws InterruptedException {
    long post = people.post(scene.jobs, ADA, content);
    return scene.answer(scene.discord.asking().menu("Screen this post", scene.jobs, post, by));
  }

  private long talk(Person with) {
    return talks.computeIfAbsent(with, scene.discord::openDirect);
  }

  private Said alone(String words, Person by) throws InterruptedException {
    long talk = talk(by);
    int before = scene.discord.said(talk).size();
    people.post(talk, by, words);
    scene.settle(() -> scene.discord.said(talk).size() > before);
    return scene.discord.said(talk).getLast();
  }

  @Test
  void who_had_nothing_screened_is_told_how_to_ask() throws InterruptedException {
    Said _ = picked(TELLING, MAX);
    assertThat(alone("why do you say so?", MOD).text()).contains(HOW);
  }

  @Test
  void nor_is_it_about_what_was_screened_long_ago() throws InterruptedException {
    Said _ = picked(TELLING, MAX);
    scene.pass(Duration.ofMinutes(61));
    assertThat(alone("why do you say so?", MAX).text()).contains(HOW);
  }

  @Test
  void of_two_posts_none_is_guessed_at() throws InterruptedException {
    Said _ = picked(TELLING, MAX);
    Said _ = picked(BLATANT, MAX);
    assertThat(alone("why do you say so?", MAX).text()).contains(HOW);
  }

  @Test
  void nor_of_three() throws InterruptedException {
    for (String post : List.of(TELLING, BLATANT, TELLING + " Now.")) {
      Said _ = picked(post, MAX);
    }
    assertThat(alone("why do you say so?", MAX).text()).contains(HOW);
  }

  @Test
  void what_answers_a_card_that_stands_there_is_about_that() throws InterruptedException {
    Said card = alone("Hi, could you pay my friend at http://pay.example instead?", MAX);
    Said _ = picked("Please send the fee first.", MAX);
    people.post(talk(MAX), MAX, Post.of("why do you say so?").answering(card));
    scene.settle(() -> scene.discord.said(talk(MAX)).size() == 2);
    assertThat(scene.discord.said(talk(MAX)).getLast().text()).contains("hides who earns it");
  }

  @Test
  void what_is_handed_in_alone_is_no_case_of_the_server_and_the_next_line_is_about_that()
      throws InterruptedException {
    Said _ = picked("Please send the fee first.", MAX);
    assertThat(alone("Hi, could you pay my friend at http://pay.example instead?", MAX).text())
        .contains("Ask first");
    assertThat(alone("what questions could i ask?", MAX).text()).contains("Whose account is it?");
    assertThat(scene.cases.all()).extracting(one -> one.id().tenant()).doesNotHaveDuplicates();
  }

  @Test
  void a_line_in_which_something_is_found_is_screened_nowhere_but_alone()
      throws InterruptedException {
    Said _ = picked("Please send the fee first.", MAX);
    assertThat(alone("first you pay my friend, then we talk about the start", MAX).text())
        .contains(HOW);
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_question_is_answered_there_by_the_case_and_as_a_moderator() throws InterruptedException {
    Said _ = picked(TELLING, MOD);
    Said _ = picked(TELLING, MAX);
    String question = "do I leave the post up or take it down?";
    assertThat(alone(question, MOD).text()).startsWith("Leave it up. Open the post");
    assertThat(alone(question, MAX).text()).doesNotContain("Leave it up", HOW);
    assertThat(alone(QUESTION, MAX).text()).contains("A shared account");
    assertThat(scene.cases.all()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 is not a problem, it is his wife",
        "its a recruiter not a job post",
        "erase it all"
      })
  void nothing_can_be_pressed_there_that_would_change_another_case(String words)
      throws InterruptedException {
    Said _ = picked(TELLING, MAX);
    Said said = alone(words, MAX);
    assertThat(said.buttons()).extracting(Said.Button::label).containsExactly("What is this?");
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
  }

  @Test
  void what_was_told_alone_goes_with_the_case() throws InterruptedException {
    Said card = picked(TELLING, MAX);
    assertThat(alone("why do you say so?", MAX).text()).contains("hides who earns it");
    Said sure = scene.answer(scene.discord.asking().press(card, "Erase case", MAX));
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MAX));
    long talk = talk(MAX);
    scene.settle(() -> scene.discord.said(talk).getLast().text().contains("erased"));
    assertThat(scene.discord.said(talk).getLast().text()).doesNotContain("hides who earns it");
  }
}
