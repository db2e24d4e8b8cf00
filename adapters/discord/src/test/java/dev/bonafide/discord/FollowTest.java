package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a post after it was found. */
class FollowTest {
  private static final String QUIET = "We hire a Java developer. Apply on our page, no fees.";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said card() throws InterruptedException {
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  /** Trying out is over, and a line may stand below posts. */
  private long noted(String words) throws InterruptedException {
    scene.watch();
    scene.asked("settings", Map.of("note", true));
    scene.asked("dry-run", Map.of("on", false));
    long post = people.post(scene.jobs, MAX, words);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 1);
    return post;
  }

  private void isSaidOnTheCard(String words) throws InterruptedException {
    scene.settle(() -> scene.cards().getFirst().text().contains(words));
  }

  @Test
  void a_post_that_is_deleted_says_so_on_its_card_and_the_line_below_it_is_taken_away()
      throws InterruptedException {
    long post = noted(BLATANT);
    people.delete(scene.jobs, post);
    isSaidOnTheCard("The post has since been deleted");
    scene.settle(() -> scene.discord.said(scene.jobs).isEmpty());
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cards().getFirst().text()).contains("Wants a fee first");
  }

  @Test
  void a_post_that_is_changed_to_something_harmless_says_so_on_its_card()
      throws InterruptedException {
    long post = noted(BLATANT);
    scene.pass(Duration.ofMinutes(1));
    people.edit(scene.jobs, post, MAX, QUIET);
    isSaidOnTheCard("The post has since been edited");
    scene.settle(() -> scene.discord.said(scene.jobs).isEmpty());
    assertThat(scene.cards()).hasSize(1);
  }

  @Test
  void a_post_that_is_changed_to_something_else_that_is_found_has_one_line_below_it()
      throws InterruptedException {
    long post = noted(BLATANT);
    scene.pass(Duration.ofMinutes(1));
    people.edit(scene.jobs, post, MAX, "Other words: pay my friend. Send the fee first.");
    scene.settle(() -> scene.cards().size() == 2);
    isSaidOnTheCard("The post has since been edited");
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.discord.said(scene.jobs)).hasSize(1);
    scene.pass(Duration.ofMinutes(1));
    people.edit(scene.jobs, post, MAX, BLATANT);
    scene.settle(() -> !scene.cards().getFirst().text().contains("been edited"));
    assertThat(scene.cards().getLast().text()).contains("The post has since been edited");
  }

  @Test
  void of_the_same_post_in_two_channels_the_card_says_where_it_still_stands()
      throws InterruptedException {
    scene.watch();
    long post = people.post(scene.jobs, MAX, TELLING);
    Said _ = card();
    people.post(scene.more, MAX, TELLING);
    isSaidOnTheCard("The same post appears 2 times");
    people.deleteAll(scene.jobs, List.of(post));
    isSaidOnTheCard("1 deleted");
    assertThat(scene.cards().getFirst().text()).contains("1 still up");
  }

  @Test
  void a_post_of_a_forum_that_is_deleted_says_so_on_its_card() throws InterruptedException {
    scene.watch();
    long post = people.forumPost(scene.hiring, MAX, "First pay my friend", "Remote role.");
    Said _ = card();
    people.deletePost(post);
    isSaidOnTheCard("The post has since been deleted");
  }

  @Test
  void what_is_deleted_before_anybody_looked_gets_no_lasting_line() throws InterruptedException {
    scene.watch();
    long post = people.post(scene.jobs, MAX, TELLING);
    people.delete(scene.jobs, post);
    scene.settle(() -> !scene.cards().isEmpty());
    isSaidOnTheCard("The post has since been deleted");
  }
}
