package dev.bonafide.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

  @Test
  void nothing_is_coloured_for_a_pipe_or_for_somebody_who_asked_for_no_colours() {
    assertThat(TestConsole.piped().console.coloured()).isFalse();
    assertThat(TestConsole.watched(80, Map.of("NO_COLOR", "1")).console.coloured()).isFalse();
    assertThat(TestConsole.watched(80, Map.of("TERM", "dumb")).console.coloured()).isFalse();
    assertThat(TestConsole.watched(80, Map.of("NO_COLOR", "")).console.coloured()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0,40", "39,40", "40,40", "41,41", "119,119", "120,120", "121,120"})
  void lines_are_neither_too_short_for_a_quote_nor_too_long_to_read(int columns, int width) {
    assertThat(TestConsole.watched(columns, Map.of()).console.width()).isEqualTo(width);
  }

  @Test
  void what_is_said_is_one_line_of_the_error_stream_whatever_is_in_it() {
    TestConsole test = TestConsole.piped();
    test.console.say("cv\n\u001B[2J.pdf: is empty");
    assertThat(test.err().lines()).containsExactly("bonafide: cv ‹U+001B›[2J.pdf: is empty");
    assertThat(test.out()).isEmpty();
  }

  @Test
  void somebody_debugs_only_where_the_setting_says_something() {
    assertThat(TestConsole.piped().console.debugs()).isFalse();
    assertThat(TestConsole.with(Map.of("BONAFIDE_DEBUG", "")).console.debugs()).isFalse();
    assertThat(TestConsole.with(Map.of("BONAFIDE_DEBUG", "1")).console.debugs()).isTrue();
  }
}
