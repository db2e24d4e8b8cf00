package dev.bonafide.terminal.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.terminal.TestConsole;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarTest {

  @Test
  void nobody_who_does_not_look_is_shown_anything() {
    TestConsole test = TestConsole.piped();
    Bar bar = new Bar(test.console, "cases", 10);
    bar.show(5);
    bar.clear();
    assertThat(test.err()).isEmpty();
  }

  @Test
  void it_is_drawn_only_where_it_moves_and_taken_away_at_the_end() {
    TestConsole test = TestConsole.watched(80, Map.of());
    Bar bar = new Bar(test.console, "cases", 100);
    bar.clear();
    bar.show(50);
    bar.show(51);
    bar.show(100);
    bar.clear();
    assertThat(test.err())
        .isEqualTo(
            "\rcases ["
                + "#".repeat(15)
                + " ".repeat(15)
                + "] 50 of 100\rcases ["
                + "#".repeat(30)
                + "] 100 of 100\r\033[K");
    assertThat(test.out()).isEmpty();
  }

  @Test
  void of_nothing_all_is_done() {
    TestConsole test = TestConsole.watched(80, Map.of());
    new Bar(test.console, "cases", 0).show(0);
    assertThat(test.err()).contains("#".repeat(30)).endsWith("0 of 0");
  }
}
