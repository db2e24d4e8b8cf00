package dev.bonafide.discord.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.discord.inbound.ServerHoldings;
import dev.bonafide.testkit.discord.FakeDiscord;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Servers that the bot is taken out of. */
@Execution(ExecutionMode.CONCURRENT) // Discord wants five seconds between two logins.
class DepartureTest {
  private static final Tenant SERVER = DiscordPlace.server(FakeDiscord.GUILD);
  private static final Tenant BOT = new Tenant(DiscordPlace.PLATFORM);

  private final Scene scene = new Scene();

  @BeforeEach
  void watch() throws InterruptedException {
    scene.listen().watch();
    scene.settle(() -> !scene.kept.all(SERVER, ServerHoldings.TOPIC).isEmpty());
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private boolean isWatched() {
    return !scene.kept.all(SERVER, "watch").isEmpty();
  }

  private void listenAgain() throws InterruptedException {
    int before = scene.discord.connections().identified();
    scene.listen();
    scene.settle(() -> scene.discord.connections().identified() > before);
  }

  @Test
  void a_server_that_cannot_be_reached_for_a_while_loses_nothing() throws InterruptedException {
    scene.discord.loseServer();
    scene.discord.letIn();
    scene.discord.people().post(scene.jobs, Scene.MAX, Scene.TELLING);
    scene.settle(() -> !scene.cards().isEmpty());
    assertThat(isWatched()).isTrue();
  }

  @Test
  void another_app_on_the_same_database_erases_nothing() throws InterruptedException {
    scene.stopListening();
    scene.kept.put(BOT, "app", "", "4711");
    scene.discord.takeOut();
    listenAgain();
    scene.settle(() -> scene.discord.calls("GET gateway/bot") > 1);
    assertThat(isWatched()).isTrue();
    assertThat(scene.discord.calls("GET guilds/{id}")).isZero();
  }

  @Test
  void everything_of_a_server_that_it_is_taken_out_of_is_erased() throws InterruptedException {
    scene.discord.takeOut();
    scene.settle(() -> !isWatched());
    assertThat(scene.kept.tenants("server")).isEmpty();
  }

  @Test
  void so_it_is_if_nobody_listened_meanwhile() throws InterruptedException {
    scene.stopListening();
    scene.discord.connections().cutForGood();
    scene.discord.takeOut();
    listenAgain();
    scene.settle(() -> !isWatched());
  }

  @Test
  void let_in_again_it_begins_anew() throws InterruptedException {
    scene.discord.takeOut();
    scene.settle(() -> !isWatched());
    scene.discord.letIn();
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs))).contains("First choose where");
    scene.watch();
    scene.discord.people().post(scene.jobs, Scene.MAX, Scene.TELLING);
    scene.settle(() -> !scene.cards().isEmpty());
  }
}
