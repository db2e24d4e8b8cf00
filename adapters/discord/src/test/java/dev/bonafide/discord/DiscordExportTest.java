package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.MultipartForm;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.testkit.casefile.PlainPrinter;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Said;
import dev.bonafide.testkit.mail.DyingOnce;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case as a file in Discord: for the asker alone, one and not two. */
class DiscordExportTest {
  private static final String NAME = "<@" + FakeDiscord.APP + "> ";
  private static final String ROUTE = "PATCH webhooks/{id}/{token}/messages/@original";
  private static final String QUOTED = OneRule.TELLING;
  private static final String CAPTION = "Case 1 as PDF.";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private Said says(String words, int said) throws InterruptedException {
    scene.discord.people().post(scene.jobs, MAX, NAME + words);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == said);
    return scene.discord.said(scene.jobs).getLast();
  }

  private Said offer() throws InterruptedException {
    says(TELLING, 1);
    return says("export as pdf", 2);
  }

  private long press(Said offer, Person by) {
    return scene.discord.asking().press(offer, "Save as PDF", by);
  }

  private long slash(Map<String, Object> options, Person by) {
    return scene.discord.asking().slash("bonafide", "export", options, scene.jobs, by);
  }

  /** What goes wrong takes its time. */
  private void settled(long pressed) throws InterruptedException {
    scene.settle(() -> scene.discord.isAcknowledged(pressed));
    scene.work(Duration.ofMinutes(1));
  }

  private MultipartForm.Part onlyFile(long press) {
    List<MultipartForm.Part> files = scene.discord.files(press);
    assertThat(files).hasSize(1);
    return files.getFirst();
  }

  @Test
  void who_never_asked_for_a_case_gets_none() throws InterruptedException {
    long asked = slash(Map.of(), MAX);
    scene.answer(asked);
    assertThat(scene.discord.files(asked)).isEmpty();
  }

  @Test
  void somebody_elses_case_is_not_handed_to_a_member() throws InterruptedException {
    Said offer = offer();
    Person guest = Person.member(600_000_000_000_000_077L, "gus");
    long pressed = press(offer, guest);
    assertThat(scene.answer(pressed).text()).contains("shown only to people who can manage");
    assertThat(scene.discord.files(pressed)).isEmpty();
    long asked = slash(Map.of("case", 1), guest);
    assertThat(scene.answer(asked).text()).contains("no longer here");
    assertThat(scene.discord.files(asked)).isEmpty();
  }

  @Test
  void a_file_that_discord_finds_too_large_is_answered_in_words() throws InterruptedException {
    Said offer = offer();
    scene.discord.takeFilesOf(100);
    long pressed = press(offer, MAX);
    assertThat(scene.answer(pressed).text()).contains("bonafide report 1");
    assertThat(scene.discord.files(pressed)).isEmpty();
    assertThat(scene.discord.isEphemeral(pressed)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"LOSE", "SWALLOW", "LIMIT", "BREAK", "BREAK_AFTER"})
  void whatever_goes_wrong_on_its_way_there_is_one_file(Fault fault) throws InterruptedException {
    Said offer = offer();
    scene.discord.faults().next(ROUTE, fault);
    long pressed = press(offer, MAX);
    settled(pressed);
    onlyFile(pressed);
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whatever_it_dies_at_there_is_one_file(Checkpoint at) throws InterruptedException {
    Said offer = offer();
    DyingOnce death = new DyingOnce(at);
    scene.watch = death;
    long pressed = press(offer, MAX);
    settled(pressed);
    onlyFile(pressed);
    assertThat(death.isDead()).isTrue();
  }

  @Test
  void an_offer_in_the_channel_says_nothing_and_the_asker_alone_has_the_file()
      throws InterruptedException {
    Said offer = offer();
    assertThat(offer.text()).contains("Only you will see").doesNotContain(QUOTED);
    long pressed = press(offer, MAX);
    assertThat(scene.answer(pressed).text()).isEqualTo(CAPTION);
    assertThat(scene.discord.isEphemeral(pressed)).isTrue();
    MultipartForm.Part file = onlyFile(pressed);
    assertThat(file.file()).isEqualTo("case-1.pdf");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.text()).startsWith(PlainPrinter.HEAD + "Case 1").contains(QUOTED);
    assertThat(scene.discord.said(scene.jobs)).noneMatch(one -> one.text().contains(QUOTED));
  }

  @Test
  void a_command_gives_the_latest_case_as_markdown() throws InterruptedException {
    says(TELLING, 1);
    long asked = slash(Map.of("format", "markdown"), MAX);
    assertThat(scene.answer(asked).text()).isEqualTo("Case 1 as Markdown.");
    assertThat(onlyFile(asked).file()).isEqualTo("case-1.md");
    assertThat(scene.discord.isEphemeral(asked)).isTrue();
  }

  @Test
  void a_moderator_has_any_case_of_the_server() throws InterruptedException {
    says(TELLING, 1);
    scene.asked("setup", Map.of("moderators", scene.mods), ADA);
    long asked = slash(Map.of("case", 1), MOD);
    scene.answer(asked);
    assertThat(onlyFile(asked).text()).contains(QUOTED);
  }

  @Test
  void in_a_talk_alone_it_is_a_press_as_well() throws InterruptedException {
    long talk = scene.discord.openDirect(MOD);
    scene.discord.people().post(talk, MOD, TELLING);
    scene.settle(() -> scene.discord.said(talk).size() == 1);
    scene.discord.people().post(talk, MOD, "export as markdown");
    scene.settle(() -> scene.discord.said(talk).size() == 2);
    Said offer = scene.discord.said(talk).getLast();
    assertThat(offer.buttons()).extracting(Said.Button::label).contains("Save as Markdown");
  }
}
