package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Posts in watched channels with a file that could not be read at once. */
class UnreadPostTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private void posted(int slowLooks) throws InterruptedException {
    scene.watch();
    scene.desk.slow(slowLooks);
    int before = scene.mail.count();
    people.post(scene.jobs, MAX, people.withFile("great opportunity!!", "ad.png", TELLING));
    scene.settle(() -> scene.mail.count() > before);
    scene.work(Duration.ofMinutes(10));
  }

  @Test
  void a_file_that_took_too_long_is_looked_at_again() throws InterruptedException {
    posted(2);
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cards().getFirst().text()).contains("could you pay my friend");
    assertThat(scene.asked("stats", Map.of())).contains("Flagged: 1").doesNotContain("Not read");
  }

  @Test
  void a_file_that_no_look_could_read_is_told_once_and_listed() throws InterruptedException {
    posted(100);
    scene.work(Duration.ofHours(1));
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cards().getFirst().text())
        .contains("Posted in <#" + scene.jobs + ">", "could not be read", "ad.png");
    assertThat(scene.asked("stats", Map.of()))
        .contains("Not read, so look yourself: 1.", "/" + scene.jobs + "/");
  }
}
