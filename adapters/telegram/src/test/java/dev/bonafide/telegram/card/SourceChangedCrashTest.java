package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.testkit.mail.DyingOnce;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process dies somewhere between a change that was heard and the card that tells about it. */
class SourceChangedCrashTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void a_change_is_marked_once_and_told_in_the_cards_place(Checkpoint point) {
    long paste =
        scene.people.text(
            ADA, "Hi, this is Max from Acme.\nWe have a job.\n" + OneRule.TELLING + "\nBye");
    scene.settle();
    int said = scene.said().size();
    DyingOnce death = new DyingOnce(point);
    scene.watch = death;
    scene.people.edit(ADA, paste, "nothing to see");
    scene.settle(Duration.ofHours(2));
    assertThat(death.isDead()).isTrue();
    assertThat(scene.said()).hasSize(said);
    assertThat(scene.read()).contains("was edited after this verdict");
    assertThat(scene.cases.all().getFirst().entries())
        .filteredOn(Entry.Source.class::isInstance)
        .hasSize(1);
  }
}
