package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power to see and change the cases of others in a server. */
class CasePowerTest {
  private static final Person HOST = Person.moderator(600_000_000_000_000_077L, "host");
  private static final Person GUEST = Person.member(600_000_000_000_000_078L, "gus");
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private CaseHistory screened() throws InterruptedException {
    scene.discord.people().post(scene.jobs, MAX, "<@" + FakeDiscord.APP + "> " + TELLING);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 1);
    scene.discord.allowsInOneChannel(HOST);
    return theCase();
  }

  private CaseHistory theCase() {
    assertThat(scene.cases.all()).hasSize(1);
    return scene.cases.all().getFirst();
  }

  private long slash(String command, Person by) {
    return scene.discord.asking().slash("bonafide", command, Map.of("case", 1), scene.jobs, by);
  }

  @Test
  void who_looks_after_one_channel_is_handed_no_case_of_the_server() throws InterruptedException {
    CaseHistory _ = screened();
    long exported = slash("export", HOST);
    assertThat(scene.answer(exported).text()).contains("no longer here");
    assertThat(scene.discord.files(exported)).isEmpty();
    assertThat(scene.answer(slash("delete", HOST)).text()).contains("no longer here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b1|x|1||", "b1|t|1|undo|", "b1|v|1|job-post|", "b1|f|1|pdf|"})
  void nor_do_the_buttons_of_others_do_anything_for_them(String button)
      throws InterruptedException {
    CaseHistory before = screened();
    long pressed = scene.discord.asking().forge(button, scene.jobs, HOST);
    assertThat(scene.answer(pressed).text()).contains("people who can manage messages");
    assertThat(theCase()).isEqualTo(before);
  }

  @Test
  void who_looks_after_the_whole_server_has_it() throws InterruptedException {
    CaseHistory _ = screened();
    long exported = slash("export", MOD);
    scene.answer(exported);
    assertThat(scene.discord.files(exported)).hasSize(1);
  }

  @Test
  void in_the_moderators_channel_its_own_rights_are_enough() throws InterruptedException {
    CaseHistory _ = screened();
    scene.asked("setup", Map.of("moderators", scene.mods), ADA);
    long pressed = scene.discord.asking().forge("b1|f|1|pdf|", scene.mods, HOST);
    scene.answer(pressed);
    assertThat(scene.discord.files(pressed)).hasSize(1);
  }

  @Test
  void no_one_else_says_what_a_case_is_about() throws InterruptedException {
    CaseHistory before = screened();
    long pressed = scene.discord.asking().forge("b1|v|1|recruiter|", scene.jobs, GUEST);
    assertThat(scene.answer(pressed).text()).contains("people who can manage messages");
    assertThat(theCase()).isEqualTo(before);
  }

  @Test
  void who_asked_says_what_it_is_about_until_the_moderators_have_it() throws InterruptedException {
    CaseHistory before = screened();
    scene.answer(scene.discord.asking().forge("b1|v|1|recruiter|", scene.jobs, MAX));
    CaseHistory changed = theCase();
    assertThat(changed).isNotEqualTo(before);
    scene.asked("setup", Map.of("moderators", scene.mods), ADA);
    scene.answer(scene.discord.asking().forge("b1|p|1||", scene.jobs, MAX));
    CaseHistory sent = theCase();
    long pressed = scene.discord.asking().forge("b1|v|1|solicitation|", scene.jobs, MAX);
    assertThat(scene.answer(pressed).text()).contains("people who can manage messages");
    assertThat(theCase()).isEqualTo(sent);
  }
}
