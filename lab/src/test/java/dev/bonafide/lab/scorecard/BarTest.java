package dev.bonafide.lab.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private Console console(boolean isTerminal) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Console(
        new Console.Streams(InputStream.nullInputStream(), stream, stream),
        new Console.Screen(isTerminal, isTerminal, 80),
        Map.of(),
        Path.of("."));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void nobody_who_does_not_look_is_shown_anything() {
    Bar bar = new Bar(console(false), "cases", 10);
    bar.show(5);
    bar.clear();
    assertThat(said()).isEmpty();
  }

  @Test
  void it_is_drawn_only_where_it_moves_and_taken_away_at_the_end() {
    Bar bar = new Bar(console(true), "cases", 100);
    bar.clear();
    bar.show(50);
    bar.show(51);
    bar.show(100);
    bar.clear();
    assertThat(said())
        .isEqualTo(
            "\rcases ["
                + "#".repeat(15)
                + " ".repeat(15)
                + "] 50 of 100\rcases ["
                + "#".repeat(30)
                + "] 100 of 100\r\033[K");
  }

  @Test
  void of_nothing_all_is_done() {
    new Bar(console(true), "cases", 0).show(0);
    assertThat(said()).contains("#".repeat(30)).endsWith("0 of 0");
  }
}
