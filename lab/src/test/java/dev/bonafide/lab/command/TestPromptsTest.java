package dev.bonafide.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.house.House;
import dev.bonafide.lab.LabRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class TestPromptsTest {
  private static final Path PROMPTS = House.ROOT.resolve("prompts");

  @TempDir Path temp;

  @Test
  void a_folder_that_is_none_is_named() {
    Ran none = LabRun.in(temp, "prompts", "test", "nowhere");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("nowhere: there is no such folder of consultations");
  }

  @Test
  void an_answer_that_quotes_what_nobody_said_is_named_with_its_case() throws IOException {
    Path file = copied().resolve("answers/cases/find-asked-twice.yaml");
    Files.writeString(
        file, Files.readString(file).replace("\"words\": \"But one", "\"words\": \"And one"));
    Ran ran = LabRun.in(temp, "prompts", "test", "prompts");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).startsWith("answers/cases/find-asked-twice.yaml: 3 quotes do not hold\n");
  }

  @Test
  void a_mistake_is_shown_with_file_line_and_what_to_write() throws IOException {
    Path file = copied().resolve("answers/prompt.md");
    Files.writeString(file, Files.readString(file).replace("seconds: 20", "seconds: 900"));
    Ran ran = LabRun.in(temp, "prompts", "test", "prompts");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "error: 900 is out of bounds", "--> prompts/answers/prompt.md:9:", "write 1 to 60");
  }

  @Test
  void those_that_came_along_hold() {
    Ran ran = LabRun.in(temp, "prompts", "test");
    assertThat(ran.out()).matches("\\d+ consultations, \\d+ cases, .*: all hold\n");
    assertThat(ran.status()).isZero();
  }

  private Path copied() throws IOException {
    try (Stream<Path> walk = Files.walk(PROMPTS)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path to = temp.resolve("prompts").resolve(PROMPTS.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return temp.resolve("prompts");
  }
}
