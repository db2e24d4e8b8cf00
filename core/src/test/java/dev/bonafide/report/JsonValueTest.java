package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonValueTest {

  private static String written(String text) {
    return JsonValue.text(text).written().strip();
  }

  @Test
  void half_a_surrogate_pair_is_escaped_and_a_whole_one_is_kept() {
    assertThat(written("\uD83D😀\uDE00")).isEqualTo("\"\\ud83d😀\\ude00\"");
  }

  @Test
  void control_and_invisible_characters_are_escaped() {
    assertThat(written("\u0000\u001B\u007F\u2028\u202E\uDB40\uDC41\n\t"))
        .isEqualTo("\"\\u0000\\u001b\\u007f\\u2028\\u202e\\udb40\\udc41\\n\\u0009\"");
  }

  @Test
  void a_script_cannot_be_ended() {
    assertThat(written("</script>&")).isEqualTo("\"\\u003c/script\\u003e\\u0026\"");
  }

  @Test
  void numbers_have_no_exponent_and_no_tail() {
    assertThat(JsonValue.number(1e-5).written()).isEqualTo("0.00001\n");
    assertThat(JsonValue.number(2.0).written()).isEqualTo("2\n");
    assertThat(JsonValue.number(0.0).written()).isEqualTo("0\n");
  }

  @Test
  void objects_and_arrays_are_indented_and_empty_ones_are_short() {
    JsonValue document =
        JsonValue.object()
            .with("a", JsonValue.texts(List.of("b")))
            .with("c", JsonValue.texts(List.of()));
    assertThat(document.written()).isEqualTo("{\n  \"a\": [\n    \"b\"\n  ],\n  \"c\": []\n}\n");
  }
}
