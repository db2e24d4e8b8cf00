package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everyone in a server sees names no one and quotes nothing, whatever channel was chosen. */
class DiscordOnlookersTest {
  private static final String QUOTE = "pay my friend";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  /** What changes a card before the moderators, or brings one. */
  enum Doing {
    FOUND,
    FOUND_AGAIN,
    SAID_FINE,
    DELETED
  }

  @ParameterizedTest
  @EnumSource(Doing.class)
  void a_card_in_a_channel_that_everybody_sees_quotes_nothing(Doing doing)
      throws InterruptedException {
    scene.discord.close(scene.mods, false);
    scene.watch();
    long post = people.post(scene.jobs, MAX, TELLING);
    doing(doing, post);
    assertThat(scene.cards()).isNotEmpty().noneMatch(one -> one.text().contains(QUOTE));
    assertThat(scene.cards().getFirst().text()).contains("Ask first", "Names and quotes");
    assertThat(pressed("Evidence").text()).contains(QUOTE);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOUND")
  void once_everybody_sees_it_a_card_quotes_no_more_with_the_next_change(Doing doing)
      throws InterruptedException {
    scene.watch();
    long post = people.post(scene.jobs, MAX, TELLING);
    scene.settle(() -> !scene.cards().isEmpty());
    assertThat(scene.cards().getFirst().text()).contains(QUOTE);
    scene.discord.close(scene.mods, false);
    scene.pass(Duration.ofMinutes(2));
    doing(doing, post);
    assertThat(scene.cards()).noneMatch(one -> one.text().contains(QUOTE));
  }

  private void doing(Doing doing, long post) throws InterruptedException {
    scene.settle(() -> !scene.cards().isEmpty());
    switch (doing) {
      case FOUND -> {}
      case FOUND_AGAIN -> {
        people.post(scene.more, MAX, TELLING);
        scene.settle(() -> card().contains("The same post appears 2 times"));
      }
      case SAID_FINE -> {
        Said _ = scene.decides(scene.cards().getLast(), "Mark as fine", "a known firm", MOD);
        scene.settle(() -> card().contains("Outcome recorded"));
      }
      case DELETED -> {
        people.delete(scene.jobs, post);
        scene.settle(() -> card().contains("The post has since been deleted"));
      }
    }
  }

  private String card() {
    return scene.cards().getFirst().text();
  }

  private Said pressed(String button) throws InterruptedException {
    return scene.answer(scene.discord.asking().press(scene.cards().getLast(), button, MOD));
  }

  @Test
  void what_a_member_sends_to_a_channel_that_everybody_sees_quotes_nothing_and_they_see_all()
      throws InterruptedException {
    scene.discord.close(scene.mods, false);
    scene.asked("setup", Map.of("moderators", scene.mods));
    long offer = people.post(scene.jobs, ADA, TELLING);
    Said alone =
        scene.answer(scene.discord.asking().menu("Screen this post", scene.jobs, offer, MAX));
    assertThat(alone.text()).contains(QUOTE);
    Said _ = scene.answer(scene.discord.asking().press(alone, "Send to moderators", MAX));
    scene.settle(() -> !scene.cards().isEmpty());
    assertThat(scene.cards())
        .noneMatch(one -> one.text().contains(QUOTE) || one.text().contains("<@"))
        .allMatch(one -> one.text().contains("show post"));
  }

  @Test
  void an_outcome_in_a_channel_that_everybody_sees_names_no_one_and_gives_no_reason()
      throws InterruptedException {
    scene.discord.close(scene.mods, false);
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    doing(Doing.SAID_FINE, 0);
    assertThat(card()).contains("Outcome recorded: cleared").doesNotContain("<@", "a known firm");
  }

  @Test
  void who_sets_it_up_is_told_that_everybody_sees_the_channel() throws InterruptedException {
    assertThat(scene.asked("setup", Map.of("moderators", scene.mods)))
        .doesNotContain("Everyone can see");
    scene.discord.close(scene.mods, false);
    scene.pass(Duration.ofMinutes(2));
    assertThat(scene.asked("setup", Map.of())).contains("Everyone can see", "View Channel");
  }

  @ParameterizedTest
  @EnumSource(names = {"BREAK", "LIMIT"})
  void a_card_waits_until_discord_says_who_sees_it_and_comes_once(Fault fault)
      throws InterruptedException {
    scene.watch();
    scene.discord.close(scene.mods, false);
    scene.pass(Duration.ofMinutes(2));
    scene.discord.faults().next("GET guilds/{id}/roles", fault);
    people.post(scene.jobs, MAX, TELLING);
    scene.settle(
        () -> {
          scene.pass(Duration.ofSeconds(1));
          return !scene.cards().isEmpty();
        });
    scene.work(Duration.ofMinutes(2));
    assertThat(scene.cards()).hasSize(1).noneMatch(one -> one.text().contains(QUOTE));
  }

  @Test
  void the_line_below_a_post_names_nobody_and_quotes_nothing() throws InterruptedException {
    scene.watch();
    scene.asked("settings", Map.of("note", true));
    scene.asked("dry-run", Map.of("on", false));
    people.post(scene.jobs, MAX, Scene.BLATANT);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 1);
    assertThat(scene.discord.said(scene.jobs))
        .noneMatch(one -> one.text().contains(QUOTE) || one.text().contains("max"));
  }
}
