package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Advice of a card to moderators, as the case stands. */
class ModeratorAdviceTest {
  private static final String LEAVE = "eave it up";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said card() throws InterruptedException {
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  private long posted(String words) throws InterruptedException {
    scene.watch();
    return people.post(scene.jobs, MAX, words);
  }

  private void isSaid(String words) {
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards().getLast().text()).contains(words);
  }

  @Test
  void a_post_with_a_sign_that_decides_does_not_stay_up() throws InterruptedException {
    posted("Please send the fee first.");
    assertThat(card().text()).contains("Take it down until explained").doesNotContain(LEAVE);
  }

  @Test
  void a_post_that_only_asks_for_an_explanation_stays_up() throws InterruptedException {
    posted(TELLING);
    assertThat(card().text()).contains("Ask the poster").doesNotContain("Take");
  }

  @Test
  void a_post_that_was_marked_as_scam_is_never_left_up() throws InterruptedException {
    posted(TELLING);
    Said _ = scene.decides(card(), "Mark as scam", "he asked a member for money", MOD);
    isSaid("Marked as scam: take it down");
    assertThat(card().text()).contains("confirmed fraud").doesNotContain(LEAVE);
    Said _ = scene.answer(scene.discord.asking().press(card(), "Undo", MOD));
    isSaid("Ask the poster");
  }

  @Test
  void all_moderators_see_the_outcome_who_recorded_it_and_why() throws InterruptedException {
    long post = posted("Please send the fee first.");
    Said open = card();
    people.delete(scene.jobs, post);
    scene.settle(() -> scene.cards().getLast().text().contains("has since been deleted"));
    Said _ = scene.decides(open, "Mark as scam", "rents **faces**, see <@1> lol", MOD);
    isSaid("**Outcome recorded: confirmed fraud.** <@%d>: “rents".formatted(MOD.id()));
    assertThat(card().text()).doesNotContain("**faces**", "<@1>");
    assertThat(card().text().split("Outcome recorded", -1)).hasSize(2);
    assertThat(card().buttons())
        .extracting(button -> button.label())
        .contains("Undo", "Mark as fine")
        .doesNotContain("Mark as scam");
    Said _ = scene.answer(scene.discord.asking().press(card(), "Undo", MOD));
    scene.settle(() -> !scene.cards().getLast().text().contains("Outcome recorded"));
    assertThat(card().buttons()).anyMatch(button -> button.label().equals("Mark as scam"));
  }

  @Test
  void a_post_that_was_marked_as_fine_stays_up_and_nobody_is_asked() throws InterruptedException {
    posted("Please send the fee first.");
    Said _ = scene.decides(card(), "Mark as fine", "a known firm", MOD);
    isSaid("Leave it up: marked as fine");
    assertThat(card().text()).doesNotContain("Take", "Ask the poster");
  }

  @Test
  void of_a_post_that_is_gone_nothing_is_left_up_or_taken_down() throws InterruptedException {
    long post = posted("Please send the fee first.");
    Said _ = card();
    people.delete(scene.jobs, post);
    scene.settle(() -> scene.cards().getLast().text().contains("has since been deleted"));
    isSaid("Nothing to take down");
    assertThat(card().text()).contains("has since been deleted").doesNotContain(LEAVE, "Take it");
  }
}
