package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.terminal.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is approved word by word; {@code -Dgolden.write=true} writes what is there now. */
class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/bonafide/bot/help");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "screen",
        "read",
        "evaluate",
        "rules",
        "rules list",
        "rules show",
        "rules test",
        "rules new",
        "prompts",
        "prompts list",
        "prompts show",
        "prompts test",
        "prompts record",
        "serve",
        "doctor",
        "report",
        "mail",
        "mail list",
        "mail retry",
        "audit",
        "audit verify",
        "audit export",
        "version"
      })
  void every_command_explains_itself_with_examples(String command) throws IOException {
    String[] args =
        Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    Ran ran = Ran.in(Path.of("."), args);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("Examples:");
    Path file =
        GOLDEN.resolve(command.isEmpty() ? "bonafide.txt" : command.replace(' ', '-') + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, ran.out());
    }
    assertThat(ran.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void help_fits_a_narrow_terminal() {
    Console.Screen narrow = new Console.Screen(true, true, 56);
    Ran ran =
        Ran.of(Path.of("."), narrow, Map.of("NO_COLOR", "1"), new byte[0], "evaluate", "--help");
    assertThat(ran.out().lines().filter(line -> !line.startsWith("  bonafide")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(56));
  }
}
