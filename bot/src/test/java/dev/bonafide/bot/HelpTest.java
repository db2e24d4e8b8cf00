package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.terminal.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help is approved word by word; {@code -Dgolden.write=true} writes what is there now. */
class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/bonafide/bot/help");

  @ParameterizedTest
  @MethodSource("dev.bonafide.bot.CommandNames#all")
  void every_command_explains_itself_with_examples(String command) throws IOException {
    Ran ran = Ran.in(Path.of("."), CommandNames.help(command));
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
        Ran.of(Path.of("."), narrow, Map.of("NO_COLOR", "1"), new byte[0], "screen", "--help");
    assertThat(ran.out().lines().filter(line -> !line.startsWith("  bonafide")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(56));
  }
}
