package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Said;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Proofs in Discord: for the asker alone, and in public no word of the case. */
class DiscordProveTest {
  private static final String NAME = "<@" + FakeDiscord.APP + "> ";
  private static final String TELLING =
      Scene.TELLING + " Reply to https://github.com/octocat or jobs@northwind.example.";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private Said says(String words, int said) throws InterruptedException {
    scene.discord.people().post(scene.jobs, MAX, NAME + words);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == said);
    return scene.discord.said(scene.jobs).getLast();
  }

  private String prove(Map<String, Object> options, Person by) throws InterruptedException {
    long asked = scene.discord.asking().slash("bonafide", "prove", options, scene.jobs, by);
    String text = scene.answer(asked).text();
    assertThat(scene.discord.isEphemeral(asked)).isTrue();
    return text;
  }

  @Test
  void without_a_case_there_is_nothing_to_prove() throws InterruptedException {
    assertThat(prove(Map.of(), MAX)).contains("no case yet that you can see");
    assertThat(prove(Map.of("what", "check"), MAX)).contains("no case yet that you can see");
  }

  @Test
  void the_case_of_somebody_else_is_none() throws InterruptedException {
    says(TELLING, 1);
    assertThat(prove(Map.of("what", "github octocat", "case", 1L), ADA)).doesNotContain("octocat");
  }

  @Test
  void the_asker_alone_is_told_what_can_be_proved_and_why_not() throws InterruptedException {
    says(TELLING, 1);
    assertThat(prove(Map.of(), MAX)).contains("github octocat", "domain northwind");
    assertThat(prove(Map.of("what", "github mona"), MAX)).contains("does not name");
    assertThat(prove(Map.of("what", "domain northwind.example"), MAX))
        .contains("domains are not looked up");
    assertThat(prove(Map.of("what", "check"), MAX)).contains("No code is waiting");
    assertThat(scene.cases.all().getFirst().entries()).hasSize(2);
  }

  @Test
  void who_asks_in_public_is_told_nothing_of_the_case() throws InterruptedException {
    says(TELLING, 1);
    assertThat(says("can he prove that the account is his?", 2).text())
        .contains("proof of control of a GitHub account or a domain")
        .doesNotContain("northwind.example,", "https://github.com/octocat");
  }
}
