package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Posts that are like one which moderators marked as fine. */
class ClearedPostTest {
  private static final String POST =
      "We test our own checkout with five people from the community next week: please send the fee"
          + " first, we pay it back the same day with thirty dollars on top, apply on our site";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said card() throws InterruptedException {
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  private void cleared() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, POST);
    Said _ = scene.decides(card(), "Mark as fine", "a known firm", MOD);
    scene.work(Duration.ofMinutes(1));
  }

  private void posted(String words) throws InterruptedException {
    int before = scene.mail.count();
    people.post(scene.more, MAX, words);
    scene.settle(() -> scene.mail.count() > before);
    scene.work(Duration.ofMinutes(1));
  }

  @Test
  void another_place_to_apply_or_another_sign_is_a_case_of_its_own() throws InterruptedException {
    cleared();
    posted(POST + " https://another-site.example/apply");
    assertThat(scene.cards()).hasSize(2);
    posted(POST + ", and pay my friend");
    assertThat(scene.cards()).hasSize(3);
  }

  @Test
  void a_near_copy_of_a_post_that_is_not_cleared_is_a_case_of_its_own()
      throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, POST);
    Said _ = card();
    posted(POST + " thanks");
    assertThat(scene.cards()).hasSize(2);
  }

  @Test
  void a_near_copy_of_a_cleared_post_stays_cleared() throws InterruptedException {
    cleared();
    posted(POST + " thanks");
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cards().getFirst().text())
        .contains("The same post appears 2 times", "<#" + scene.more + ">", "marked as fine");
  }

  @Test
  void an_erased_case_forgets_its_near_copies() throws InterruptedException {
    cleared();
    posted(POST + " thanks");
    Said sure = scene.answer(scene.discord.asking().press(card(), "Erase case", MOD));
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MOD));
    scene.work(Duration.ofMinutes(1));
    posted(POST + " thanks a lot");
    assertThat(scene.cards()).hasSize(2);
  }
}
