package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone names the bot in a thread, and points at nothing. */
class ThreadMentionTest {
  private static final String NAME = "<@" + FakeDiscord.APP + "> ";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said says(long thread, String words) throws InterruptedException {
    int before = scene.discord.said(thread).size();
    people.post(thread, MAX, NAME + words);
    scene.settle(() -> scene.discord.said(thread).size() > before);
    return scene.discord.said(thread).getLast();
  }

  private String shown(Said line) throws InterruptedException {
    return scene.answer(scene.discord.asking().press(line, "Show me", MAX)).text();
  }

  @Test
  void where_nothing_opens_the_thread_it_says_how_to_ask() throws InterruptedException {
    long gone = people.post(scene.jobs, ADA, TELLING);
    long thread = people.thread(scene.jobs, gone, "a role");
    people.delete(scene.jobs, gone);
    assertThat(says(thread, "is this real?").text()).contains("in a reply to a post");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void a_greeting_asks_for_nothing() throws InterruptedException {
    long thread = people.forumPost(scene.hiring, ADA, "Role", TELLING);
    assertThat(says(thread, "thank you so much, dear bot").text()).contains("in a reply to a post");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void words_that_are_handed_in_are_what_is_screened() throws InterruptedException {
    long thread = people.forumPost(scene.hiring, ADA, "Role", "We hire a Java developer.");
    assertThat(shown(says(thread, "they wrote to me:\n" + TELLING))).contains("pay my friend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "is this real?",
        "c fiable ça ou arnaque ?",
        "is this legit? they have no website and the recruiter is only on telegram, weird no?"
      })
  void in_a_forum_it_is_about_the_post(String words) throws InterruptedException {
    long thread = people.forumPost(scene.hiring, ADA, "First pay my friend", "Remote role.");
    Said line = says(thread, words);
    assertThat(line.text()).contains("I have screened it").doesNotContain("pay my friend");
    assertThat(shown(line)).contains("First pay my friend");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void in_a_thread_it_is_about_the_message_that_it_was_begun_from() throws InterruptedException {
    long thread = people.thread(scene.jobs, people.post(scene.jobs, ADA, TELLING), "a role");
    assertThat(shown(says(thread, "is this real?"))).contains("pay my friend");
  }

  @Test
  void a_discord_that_is_away_for_a_while_costs_nothing() throws InterruptedException {
    long thread = people.forumPost(scene.hiring, ADA, "Role", TELLING);
    scene.discord.faults().next("GET channels/{id}/messages/{id}", Fault.BREAK);
    people.post(thread, MAX, NAME + "is this real?");
    scene.settle(
        () -> {
          scene.pass(java.time.Duration.ofSeconds(1));
          return !scene.discord.said(thread).isEmpty();
        });
    assertThat(shown(scene.discord.said(thread).getLast())).contains("pay my friend");
  }

  @Test
  void a_question_after_the_verdict_is_about_it_and_in_another_thread_about_that_post()
      throws InterruptedException {
    long first = people.forumPost(scene.hiring, ADA, "Role", TELLING);
    says(first, "is this real?");
    assertThat(says(first, "what could i ask them?").text()).contains("About case 1.");
    long second = people.forumPost(scene.hiring, ADA, "Another role", BLATANT);
    assertThat(shown(says(second, "is this real?"))).contains("fee first");
    assertThat(scene.cases.all()).hasSize(2);
  }
}
