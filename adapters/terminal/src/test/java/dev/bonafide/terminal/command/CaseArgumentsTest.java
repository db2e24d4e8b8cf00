package dev.bonafide.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.terminal.OneTextReader;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.TestConsole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CaseArgumentsTest {
  @TempDir private Path folder;

  private Submission of(String... args) {
    CommandLine line =
        new CommandLine(CaseArguments.options(new Spec("screen", "Screens.")).done());
    return CaseArguments.of(
        line.parseArgs(args), new OneTextReader(), TestConsole.in(folder).console);
  }

  @Test
  void without_a_file_there_is_nothing_to_look_at_but_a_note_alone_is_something() {
    assertThatThrownBy(this::of).isInstanceOf(Refusal.class).hasMessageStartingWith("nothing to");
    assertThatThrownBy(() -> of("--name", "Bo")).isInstanceOf(Refusal.class);
    assertThat(of("--note", "camera_off").exhibits())
        .extracting(Exhibit::kind)
        .containsExactly(ExhibitKind.NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"location", "=Rome", "location=", "="})
  void a_claim_has_a_key_and_a_value(String claim) {
    assertThatThrownBy(() -> of("cv.txt", "--claim", claim))
        .isInstanceOf(Refusal.class)
        .hasMessage("--claim " + claim + ": must be KEY=VALUE, such as location=Toronto");
  }

  @Test
  void a_kind_that_is_none_is_refused_unless_a_file_is_called_so() throws Exception {
    assertThatThrownBy(() -> of("resumee=cv.txt"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("resumee is not a kind of exhibit; choose one of ")
        .hasMessageContaining("resume");
    Files.writeString(folder.resolve("a=b.txt"), "text");
    assertThat(of("a=b.txt").exhibits().getFirst().name()).isEqualTo("a=b.txt");
  }

  @Test
  void a_subject_that_is_none_is_refused_with_those_that_are() {
    assertThatThrownBy(() -> of("cv.txt", "--as", "dog"))
        .isInstanceOf(Refusal.class)
        .hasMessage("--as dog: must be one of " + String.join(", ", CaseArguments.kinds()));
  }

  @Test
  void a_kind_before_a_file_is_the_exhibits_and_a_file_without_one_has_none() {
    assertThat(of("resume=cv.txt", "chat.txt", "-").exhibits())
        .extracting(Exhibit::name, Exhibit::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cv.txt", ExhibitKind.RESUME),
            org.assertj.core.groups.Tuple.tuple("chat.txt", null),
            org.assertj.core.groups.Tuple.tuple("standard input", null));
  }

  @Test
  void two_files_of_one_name_are_told_apart() {
    assertThat(of("cv.txt", "cv.txt").exhibits())
        .extracting(Exhibit::name)
        .containsExactly("cv.txt", "cv.txt (2)");
  }

  @Test
  void screenshots_of_one_chat_are_one_exhibit() {
    assertThat(of("1.png", "2.png", "cv.txt").exhibits())
        .extracting(Exhibit::name)
        .containsExactly("1.png – 2.png", "cv.txt");
  }

  @Test
  void what_is_said_of_the_subject_goes_into_the_case() {
    Submission told = of("chat.txt", "--as", "job-post", "--name", "Bo", "--claim", "skills=Go=1");
    assertThat(told.kind()).isEqualTo(SubjectKind.JOB_POST);
    assertThat(told.name()).isEqualTo("Bo");
    assertThat(told.claims().getFirst().about()).isEqualTo("skill");
    assertThat(told.claims().getFirst().value()).isEqualTo("Go=1");
  }
}
