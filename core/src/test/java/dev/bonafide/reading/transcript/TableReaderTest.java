package dev.bonafide.reading.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  @Test
  void a_row_is_what_somebody_says_at_a_time() {
    Reading reading =
        read("start,end,speaker,text\n00:00:00,00:00:07,wes,rules again\n00:00:07,,Bobby,Good.\n");
    assertThat(reading.format()).isEqualTo("table");
    assertThat(Heard.lines(reading))
        .containsExactly("OTHER wes: rules again", "SUBJECT Bobby: Good.");
    assertThat(Heard.seconds(reading)).containsExactly(0.0, 7.0);
  }

  @Test
  void a_value_in_quotation_marks_may_hold_separators_marks_and_line_ends() {
    Reading reading =
        read("Speaker;Text\nwes;\"one; \"\"two\"\"\nthree\"\n\nBobby;\"four\" and no more\n");
    assertThat(Heard.lines(reading))
        .containsExactly("OTHER wes: one; \"\"two\"\"\nthree", "SUBJECT Bobby: four");
  }

  @Test
  void a_mark_that_is_never_closed_ends_with_the_text() {
    assertThat(Heard.lines(read("name\ttext\nwes\tso\nBobby\t\"and so on\nwes\tno\n")))
        .containsExactly("OTHER wes: so", "SUBJECT Bobby: and so on\nwes\tno");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speaker,text\nwes,hello\n",
        "item,price\nlamp,3\nbed,9\n",
        "speaker,text",
        "Bobby: start, speaker, text\nBobby: two\n",
        "name,amount,text\n\n\n"
      })
  void what_has_no_rows_or_other_columns_is_no_talk(String text) {
    assertThat(read(text).format()).isNotEqualTo("table");
  }

  private static Reading read(String text) {
    return Heard.in(ExhibitKind.TRANSCRIPT, text);
  }
}
