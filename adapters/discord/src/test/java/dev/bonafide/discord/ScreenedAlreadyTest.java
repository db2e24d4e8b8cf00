package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Someone points at a post that they had screened before. */
class ScreenedAlreadyTest {
  private static final String QUESTION = "could that be harmless?";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();
  private long post;

  @BeforeEach
  void screened() throws InterruptedException {
    post = people.post(scene.jobs, ADA, TELLING);
    Said _ = scene.answer(scene.discord.asking().menu("Screen this post", scene.jobs, post, MAX));
  }

  private Said asked(Person by, String words) throws InterruptedException {
    int before = scene.discord.said(scene.jobs).size();
    Post reply = Post.of("<@" + FakeDiscord.APP + "> " + words).answering(post);
    people.post(scene.jobs, by, reply);
    scene.settle(() -> scene.discord.said(scene.jobs).size() > before);
    return scene.discord.said(scene.jobs).getLast();
  }

  private String shown(Said line, Person by) throws InterruptedException {
    String button = line.buttons().getFirst().label();
    return scene.answer(scene.discord.asking().press(line, button, by)).text();
  }

  @Test
  void who_did_not_has_it_screened() throws InterruptedException {
    assertThat(asked(MOD, QUESTION).text()).contains("I have screened it");
    assertThat(scene.cases.all()).hasSize(2);
  }

  @Test
  void a_post_that_was_changed_since_is_screened_anew() throws InterruptedException {
    scene.pass(Duration.ofMinutes(1));
    people.edit(scene.jobs, post, ADA, TELLING + " Send the fee first.");
    assertThat(shown(asked(MAX, QUESTION), MAX)).contains("fee first");
    assertThat(scene.cases.all()).hasSize(2);
  }

  @Test
  void a_question_is_answered_below_its_case() throws InterruptedException {
    Said line = asked(MAX, QUESTION);
    assertThat(line.text()).startsWith("About case 1.").doesNotContain("screened");
    assertThat(shown(line, MAX)).contains("A shared account");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_question_is_about_the_post_and_not_about_the_latest_case() throws InterruptedException {
    long other = people.post(scene.jobs, ADA, "Please send the fee first.");
    Said _ = scene.answer(scene.discord.asking().menu("Screen this post", scene.jobs, other, MAX));
    assertThat(shown(asked(MAX, QUESTION), MAX)).contains("A shared account");
  }
}
