package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Said;
import dev.bonafide.testkit.discord.Upload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What someone hands in with the form: words, files, and what they say it is. */
class HandInTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private long form() throws InterruptedException {
    long asked = scene.discord.asking().slash("screen", null, Map.of(), scene.jobs, MAX);
    scene.settle(() -> scene.discord.form(asked).isPresent());
    return asked;
  }

  private long sent(Map<String, ?> given) throws InterruptedException {
    return scene.discord.asking().submit(form(), given, MAX);
  }

  private Said handedIn(Map<String, ?> given) throws InterruptedException {
    return scene.answer(sent(given));
  }

  private static Map<String, ?> file(String name, String content) {
    return Map.of("files", List.of(new Upload(name, content)));
  }

  @Test
  void nothing_at_all_is_nothing_to_screen() throws InterruptedException {
    assertThat(handedIn(Map.of()).text()).contains("nothing to screen in that");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void a_resume_in_a_form_is_not_screened_here_either() throws InterruptedException {
    assertThat(handedIn(file("cv.txt", "Ada Lund\nSkills: Java")).text())
        .contains("never a person", Scene.PAGE);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void a_file_that_is_too_large_is_named() throws InterruptedException {
    assertThat(handedIn(file("a.txt", "x".repeat((64 << 10) + 1))).text()).contains("Not read: a");
  }

  @Test
  void a_file_of_another_kind_is_not_even_taken() throws InterruptedException {
    long form = form();
    assertThatThrownBy(() -> scene.discord.asking().submit(form, file("offer.exe", TELLING), MAX))
        .hasMessage("a file of another type");
  }

  @Test
  void files_are_screened_without_a_word_and_only_their_owner_sees_it()
      throws InterruptedException {
    long sent =
        sent(
            Map.of(
                "files",
                List.of(new Upload("a.png", TELLING), new Upload("b.png", "Send the fee first."))));
    assertThat(scene.answer(sent).text()).contains("Case 1");
    assertThat(scene.discord.isEphemeral(sent)).isTrue();
    assertThat(scene.cards()).isEmpty();
    assertThat(scene.rule.given().getLast().toString())
        .contains("could you pay my friend instead", "Send the fee first");
  }

  @Test
  void words_and_a_recording_are_one_case() throws InterruptedException {
    scene.desk.listen();
    Map<String, ?> given =
        Map.of(
            "post",
            "Senior Solidity role.",
            "files",
            List.of(new Upload("call.ogg", "OggS could you pay my friend")));
    assertThat(handedIn(given).text()).contains("could you pay my friend");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void what_someone_says_it_is_is_what_it_is_screened_as() throws InterruptedException {
    assertThat(handedIn(Map.of("post", TELLING, "kind", "recruiter")).text()).contains("Case 1");
    assertThat(scene.rule.given())
        .extracting(Submission::kind)
        .endsWith(SubjectKind.RECRUITER)
        .doesNotContain(SubjectKind.CANDIDATE);
  }

  @Test
  void what_someone_leaves_open_is_tried_as_every_kind() throws InterruptedException {
    assertThat(handedIn(Map.of("post", TELLING)).text()).contains("Case 1");
    assertThat(scene.rule.given())
        .extracting(Submission::kind)
        .contains(SubjectKind.JOB_POST, SubjectKind.RECRUITER, SubjectKind.SOLICITATION)
        .doesNotContain(SubjectKind.CANDIDATE);
  }

  @Test
  void a_candidate_cannot_be_chosen() throws InterruptedException {
    long form = form();
    assertThatThrownBy(
            () ->
                scene
                    .discord
                    .asking()
                    .submit(form, Map.of("post", TELLING, "kind", "candidate"), MAX))
        .hasMessage("no such choice");
  }
}
