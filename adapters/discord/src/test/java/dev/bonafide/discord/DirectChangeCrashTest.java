package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.mail.DyingOnce;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process dies somewhere between a change that was heard and the line that tells about it. */
class DirectChangeCrashTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void a_change_is_marked_once_and_told_in_its_place(Checkpoint point) throws InterruptedException {
    long talk = scene.discord.openDirect(MAX);
    long paste = scene.discord.people().post(talk, MAX, TELLING);
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    scene.work(Duration.ofSeconds(1));
    DyingOnce death = new DyingOnce(point);
    scene.watch = death;
    scene.discord.people().edit(talk, paste, MAX, "nothing to see");
    scene.settle(death::isDead);
    scene.work(Duration.ofHours(1));
    assertThat(scene.discord.said(talk).getFirst().text())
        .contains("was edited after this verdict");
    assertThat(scene.discord.said(talk)).hasSize(1);
    assertThat(scene.cases.all().getFirst().entries())
        .filteredOn(Entry.Source.class::isInstance)
        .hasSize(1);
  }
}
