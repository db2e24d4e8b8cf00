package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFa byte order mark at the very start",
        "a programmer \uD83D\uDC69\u200D\uD83D\uDCBB and a heart ❤\uFE0F",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "привет, Ελλάδα, straße",
        "5 µs, ΔT, 10 kΩ",
        "\u200Fשלום",
        "soft\u00ADhyphen"
      })
  void what_languages_and_pictures_need_is_not_told(String text) {
    assertThat(Heard.in(null, text).limits()).isEmpty();
  }

  @Test
  void the_direction_marks_of_whatsapp_are_not_told() {
    String text =
        """
        [18/03/2025, 09:12:40] Ana: ask @\u2068Bobby\u2069 at \u202A+1 416 555 0100\u202C
        [18/03/2025, 09:12:41] Bobby: \u200Eimage omitted
        """;
    assertThat(Heard.in(ExhibitKind.MESSAGES, text).limits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pay\u200B my friend | zero-width characters (line 2)",
        "pa\u200Dy my friend | zero-width characters (line 2)",
        "pay \uFEFFmy friend | zero-width characters (line 2)",
        "pay \u202Eym\u202C friend | characters that change the writing direction (line 2)",
        "pay \u2067my\u2069 friend | characters that change the writing direction (line 2)",
        "pa\u200Ey my friend | characters that change the writing direction (line 2)",
        "pay\uDB40\uDC41 my friend | invisible tag characters (line 2)",
        "р\u0430y my friend p\u0430y | words with look-alike letters from another"
            + " alphabet (line 2)"
      })
  void a_text_that_hides_something_says_where_and_what(String words, String told) {
    Reading reading = Heard.in(null, "hello\n" + words);
    assertThat(reading.limits()).singleElement().asString().contains("\"a.txt\"", told);
    assertThat(reading.text()).contains(words);
  }

  @Test
  void all_kinds_are_one_sentence_with_the_first_lines() {
    String text = "a\u200Bb\n".repeat(6) + "\u202Ex\n";
    assertThat(Heard.in(ExhibitKind.NOTE, text).limits())
        .containsExactly(
            "\"a.txt\" contains invisible or misleading characters: zero-width characters (lines 1,"
                + " 2, 3, …), characters that change the writing direction (line 7). Nothing was"
                + " removed.");
  }
}
