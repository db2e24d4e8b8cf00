package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is heard, whatever happens to the gateway. */
@Execution(ExecutionMode.CONCURRENT) // Discord wants five seconds between two logins.
class ListenTest {
  private static final Duration SOON = Duration.ofMinutes(5);

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    assertThat(scene.discord.violations()).isEmpty();
    scene.close();
  }

  /** Everything that was said before is read. */
  private void watched() throws InterruptedException {
    scene.listen().watch();
    assertThat(
            scene.discord.await(
                () -> scene.discord.calls("GET guilds/{id}/threads/active") > 0, SOON))
        .isTrue();
  }

  private void isFound(String words) throws InterruptedException {
    scene.settle(
        () -> scene.cards().stream().map(Said::text).anyMatch(text -> text.contains(words)));
  }

  private void post(String words) {
    scene.discord.people().post(scene.jobs, MAX, words);
  }

  @Test
  void a_cut_connection_goes_on_where_it_was() throws InterruptedException {
    watched();
    scene.discord.connections().cut();
    post(TELLING);
    isFound("could you pay my friend");
    assertThat(scene.discord.connections().identified()).isEqualTo(1);
    assertThat(scene.discord.connections().resumed()).isEqualTo(1);
  }

  @Test
  void a_frozen_connection_is_given_up_and_what_it_swallowed_is_told_once()
      throws InterruptedException {
    scene.discord.connections().hurry();
    watched();
    scene.discord.connections().freeze();
    post(TELLING);
    isFound("could you pay my friend");
    // A slow machine may give up the next one, too.
    assertThat(scene.discord.connections().resumed()).isPositive();
    post("Later: pay my friend");
    isFound("Later: pay my friend");
    assertThat(scene.cards()).hasSize(2);
  }

  @Test
  void what_a_frozen_connection_swallowed_is_read_back_where_its_session_is_gone()
      throws InterruptedException {
    scene.discord.connections().hurry();
    watched();
    scene.discord.connections().freezeForGood();
    post(TELLING);
    assertThat(scene.discord.await(() -> scene.discord.connections().identified() > 1, SOON))
        .isTrue();
    isFound("could you pay my friend");
    assertThat(scene.cards()).hasSize(1);
  }

  @Test
  void asked_to_reconnect_it_does_and_misses_nothing() throws InterruptedException {
    watched();
    scene.discord.connections().askToReconnect();
    post(TELLING);
    isFound("could you pay my friend");
    assertThat(scene.discord.await(() -> scene.discord.connections().resumed() > 0, SOON)).isTrue();
  }

  @Test
  void what_a_lost_session_missed_is_read_back() throws InterruptedException {
    watched();
    scene.discord.connections().cutForGood();
    scene.discord.people().unheard().post(scene.jobs, MAX, TELLING);
    scene
        .discord
        .people()
        .unheard()
        .forumPost(scene.hiring, MAX, "Role", "In the forum: pay my friend");
    assertThat(scene.discord.await(() -> scene.discord.connections().identified() > 1, SOON))
        .isTrue();
    isFound("could you pay my friend");
    isFound("In the forum");
  }

  @Test
  void what_was_written_while_nobody_listened_is_read_back_once() throws InterruptedException {
    watched();
    for (int i = 0; i < 130; i++) {
      scene.discord.people().unheard().post(scene.more, MAX, "We hire, number " + i);
    }
    scene.discord.people().unheard().post(scene.more, MAX, TELLING);
    scene.discord.connections().invalidate();
    assertThat(scene.discord.await(() -> scene.discord.connections().identified() > 1, SOON))
        .isTrue();
    isFound("could you pay my friend");
    int receipts = scene.mail.count();
    scene.discord.connections().invalidate();
    assertThat(scene.discord.await(() -> scene.discord.connections().identified() > 2, SOON))
        .isTrue();
    post("Later: pay my friend");
    isFound("Later: pay my friend");
    assertThat(scene.mail.count()).isEqualTo(receipts + 1);
    assertThat(scene.cards()).hasSize(2);
  }

  @Test
  void an_archived_post_of_a_forum_is_read_back_too() throws InterruptedException {
    watched();
    long post =
        scene
            .discord
            .people()
            .unheard()
            .forumPost(scene.hiring, MAX, "Old: pay my friend", "Remote");
    scene.discord.people().archive(post);
    scene.discord.connections().invalidate();
    isFound("Old");
  }

  @Test
  void what_is_told_twice_is_kept_once() throws InterruptedException {
    watched();
    int before = scene.mail.count();
    post(TELLING);
    scene.discord.connections().tellAgain();
    scene.discord.connections().tellAgain();
    isFound("could you pay my friend");
    assertThat(scene.mail.count()).isEqualTo(before + 1);
    assertThat(scene.cards()).hasSize(1);
  }

  @Test
  void without_the_intent_it_goes_on_and_says_what_does_not_work() throws InterruptedException {
    scene.discord.grantContent(false);
    scene.listen();
    assertThat(scene.discord.await(() -> scene.trouble().contains("Message Content"), SOON))
        .isTrue();
    long message = scene.discord.people().post(scene.jobs, MAX, TELLING);
    long asked = scene.discord.asking().menu("Screen this post", scene.jobs, message, MAX);
    assertThat(scene.answer(asked).text()).contains("could you pay my friend");
    assertThat(scene.asked("setup", Map.of("moderators", scene.mods)))
        .contains("Message Content Intent");
  }

  @Test
  void a_channel_that_may_not_be_read_is_told_of_and_left_alone() throws InterruptedException {
    watched();
    scene.discord.deny(scene.more, dev.bonafide.testkit.discord.Person.READ_MESSAGE_HISTORY);
    scene.discord.connections().invalidate();
    assertThat(scene.discord.await(() -> !scene.cooldown.troubles().isEmpty(), SOON)).isTrue();
    assertThat(scene.cooldown.troubles().getFirst()).contains("" + scene.more, "50013");
    post(TELLING);
    isFound("could you pay my friend");
  }

  @Test
  void a_discord_that_is_away_for_a_while_stops_nobody() throws InterruptedException {
    scene.discord.faults().next("GET gateway/bot", Fault.BREAK);
    scene.listen();
    assertThat(scene.trouble()).isEmpty();
  }
}
