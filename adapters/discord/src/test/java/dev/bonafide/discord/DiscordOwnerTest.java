package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose a case is, in Discord: for the asker alone. */
class DiscordOwnerTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private void screened() throws InterruptedException {
    scene.discord.people().post(scene.jobs, MAX, "<@" + FakeDiscord.APP + "> " + TELLING);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 1);
  }

  private String owner(Map<String, Object> options, Person by) throws InterruptedException {
    long asked = scene.discord.asking().slash("bonafide", "owner", options, scene.jobs, by);
    String text = scene.answer(asked).text();
    assertThat(scene.discord.isEphemeral(asked)).isTrue();
    return text;
  }

  @Test
  void the_case_of_somebody_else_is_none() throws InterruptedException {
    screened();
    Person guest = Person.member(600_000_000_000_000_077L, "gus");
    assertThat(owner(Map.of("case", 1L), guest)).contains("no longer here");
    assertThat(owner(Map.of(), ADA)).contains("no longer here");
  }

  @Test
  void one_that_is_nobodys_is_taken_in_the_menu() throws InterruptedException {
    screened();
    assertThat(owner(Map.of(), MAX))
        .contains("Case 1 has no owner", "In Discord, choose “Take it”");
  }

  @Test
  void the_asker_alone_is_told_whose_it_is_and_by_when() throws InterruptedException {
    screened();
    LocalDate due = LocalDate.of(2026, 3, 6);
    scene.cases.append(
        scene.cases.all().getFirst().id(),
        new Entry.Assigned(Instant.parse("2026-03-02T09:00:00Z"), "U1", "U1", "Ada", due));
    assertThat(owner(Map.of("case", 1L), MAX))
        .isEqualTo("Case 1: Owner: Ada. Decide by 2026-03-06.");
  }
}
