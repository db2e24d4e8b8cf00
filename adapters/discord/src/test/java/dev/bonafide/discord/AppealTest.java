package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People who object to what became of their own post, to the bot alone. */
class AppealTest {
  private static final String BUTTON = "Write to Builders";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();
  private final long alone = scene.discord.openDirect(MAX);

  private Said answered(String words) throws InterruptedException {
    long post = people.post(alone, MAX, words);
    scene.settle(() -> scene.discord.said(alone).stream().anyMatch(one -> one.about() == post));
    return scene.discord.said(alone).getLast();
  }

  private static List<String> labels(Said said) {
    return said.buttons().stream().map(Said.Button::label).toList();
  }

  @Test
  void nobody_is_offered_a_server_that_they_are_not_in_or_that_is_not_set_up()
      throws InterruptedException {
    assertThat(labels(answered("why was my post removed?? I am not a scammer")))
        .doesNotContain(BUTTON);
    scene.asked("setup", Map.of("moderators", scene.mods));
    scene.discord.leaves(MAX);
    Said alone = answered("why did you take down my ad");
    assertThat(labels(alone)).doesNotContain(BUTTON);
    assertThat(alone.text()).contains("write to a moderator yourself");
  }

  @Test
  void an_appeal_is_not_screened_and_reaches_the_moderators_once_a_day()
      throws InterruptedException {
    scene.asked("setup", Map.of("moderators", scene.mods));
    Said said =
        answered("why was my post removed?? I am not a scammer, it is for a KYC test company");
    assertThat(said.text()).contains("moderators of a server decide").doesNotContain("screened");
    assertThat(scene.cases.all()).isEmpty();
    assertThat(scene.decides(said, BUTTON, "it was *our* own test, ask @everyone", MAX).text())
        .contains("Sent to the moderators");
    scene.settle(() -> !scene.cards().isEmpty());
    assertThat(scene.cards().getLast().text())
        .contains("<@" + MAX.id() + "> objects", "own test", "Mark as fine");
    assertThat(scene.decides(said, BUTTON, "again", MAX).text()).contains("already");
    assertThat(scene.cards()).hasSize(1);
  }
}
