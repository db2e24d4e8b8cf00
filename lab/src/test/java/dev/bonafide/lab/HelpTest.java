package dev.bonafide.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.CommandNames;
import dev.bonafide.bot.Ran;
import dev.bonafide.terminal.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is approved word by word; {@code -Dgolden.write=true} writes what is there now. */
class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/bonafide/lab/help");

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "scorecard", "prompts test", "prompts record"})
  void every_command_explains_itself_with_examples(String command) throws IOException {
    Ran ran = LabRun.in(Path.of("."), CommandNames.help(command));
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("Examples:");
    Path file = GOLDEN.resolve(command.replace(' ', '-') + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, ran.out());
    }
    assertThat(ran.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void the_program_lists_its_commands() {
    Ran ran = LabRun.in(Path.of("."), "--help");
    assertThat(ran.out())
        .containsPattern("(?m)^ {2}evaluate +Screens ")
        .containsPattern("(?m)^ {2}scorecard +Measures ")
        .containsPattern("(?m)^ {2}prompts +Tests ");
  }

  @Test
  void help_fits_a_narrow_terminal() {
    Ran ran = LabRun.on(new Console.Screen(false, true, 56), Path.of("."), "evaluate", "--help");
    assertThat(ran.out().lines().filter(line -> !line.startsWith("  bonafide")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(56));
  }
}
