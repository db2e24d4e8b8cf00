package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static final Subject BOBBY = new Subject(SubjectKind.CANDIDATE, "Bobby");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speaker,text\nwes,hello\n",
        "item,price\nlamp,3\nbed,9\n",
        "speaker,text",
        "Bobby: start, speaker, text\nBobby: two\n",
        "name,amount,text\n\n\n",
        """
        12/05/2026, 10:00 - Priya: Only yours.
        12/05/2026, 10:01 - Bobby: Can it go to my friend?
        12/05/2026, 10:02 - Priya: It cannot go there.
        """
      })
  void what_has_no_rows_or_other_columns_is_no_talk(String text) {
    assertThat(read("t.txt", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"item,price\nlamp,3\nbed,9\n", "name,amount,text\n\n\n", "a;b\nlamp\n"})
  void a_table_of_no_talk_is_refused_rather_than_taken_for_ones_words(String text) {
    assertThatThrownBy(() -> read(text)).hasMessageContaining("in which no messages were found");
  }

  @Test
  void lines_that_name_who_speaks_are_no_table_whatever_the_file_is_called() {
    assertThat(read("Bobby: start, speaker, text\nWes: two\nBobby: three, four\n")).isEmpty();
  }

  @Test
  void rows_between_bars_are_a_table_whose_columns_may_be_those_of_speakers() {
    Reading reading =
        read("""
            | # | Time  | Priya (HR)                   | Bobby                     |
            |---|-------|------------------------------|---------------------------|
            | 1 | 10:00 | Where shall we ship it to?   |                           |
            | 2 | 10:06 |                              | To my friend in Ohio.     |
            | 3 | 10:07 | It cannot go to your friend. |                           |
            | 4 | 10:15 |                              | He runs it for me at home. |
            """)
            .orElseThrow();
    assertThat(reading.utterances().stream().map(Utterance::speaker))
        .containsExactly("Priya (HR)", "Bobby", "Priya (HR)", "Bobby");
    assertThat(reading.text()).contains("He runs it for me at home.").doesNotContain("|");
  }

  @Test
  void a_row_is_what_somebody_says_at_a_time() {
    Reading reading =
        read("start,end,speaker,text\n00:00:00,00:00:07,wes,rules again\n00:00:07,,Bobby,Good.\n")
            .orElseThrow();
    assertThat(reading.format()).isEqualTo("table");
    assertThat(lines(reading)).containsExactly("OTHER wes: rules again", "SUBJECT Bobby: Good.");
    assertThat(reading.utterances().getLast().at()).matches(at -> at != null && at.seconds() == 7);
  }

  @Test
  void the_heading_of_a_column_is_nobody_even_where_others_have_its_values() {
    String rows =
        """
        SENT,FROM,FROM PAGE,TO,TO PAGE,BODY
        2025-02-04 10:02:00,Wes Park,https://a.example/wes,Bobby,https://a.example/b,Is it yours?
        2025-02-04 10:03:00,Bobby,https://a.example/b,Wes Park,https://a.example/wes,It is.
        2025-02-04 10:04:00,Wes Park,https://a.example/wes,Bobby,https://a.example/b,Good. Come in.
        2025-02-04 10:05:00,Bobby,https://a.example/b,Wes Park,https://a.example/wes,I will.
        """;
    assertThat(lines(read(rows).orElseThrow()))
        .containsExactly(
            "OTHER Wes Park: Is it yours?",
            "SUBJECT Bobby: It is.",
            "OTHER Wes Park: Good. Come in.",
            "SUBJECT Bobby: I will.");
  }

  @Test
  void a_column_a_speaker_tells_who_says_what_by_its_heading() {
    Reading reading =
        read("""
                heure;Bobby Sierra (candidat);Wes Hale (RH);remarques
                09h00;;Did you find the place easily?;
                09h01;Yes, the tram stops here.;;
                09h02;;Tell me about your last work.;smiles
                09h05;Six months of meters and tours.;;
                """)
            .orElseThrow();
    assertThat(lines(reading))
        .containsExactly(
            "OTHER Wes Hale (RH): Did you find the place easily?",
            "SUBJECT Bobby Sierra (candidat): Yes, the tram stops here.",
            "OTHER Wes Hale (RH): Tell me about your last work.",
            "SUBJECT Bobby Sierra (candidat): Six months of meters and tours.");
  }

  @Test
  void a_value_in_quotation_marks_may_hold_separators_marks_and_line_ends() {
    String text = "Speaker;Text\nwes;\"one; \"\"two\"\"\nthree\"\n\nBobby;\"four\" and more\n";
    assertThat(lines(read(text).orElseThrow()))
        .containsExactly("OTHER wes: one; \"two\"\nthree", "SUBJECT Bobby: four and more");
  }

  @Test
  void a_mark_that_is_never_closed_ends_with_the_text() {
    String text = "name\ttext\nwes\tso\nBobby\t\"and so on\nwes\tno\n";
    assertThat(lines(read(text).orElseThrow()))
        .containsExactly("OTHER wes: so", "SUBJECT Bobby: and so on\nwes\tno");
  }

  @Test
  void a_row_under_headings_need_not_name_a_speaker() {
    String text = "start,text\n00:00:01,so we begin here\n00:00:09,yes I see it\n";
    assertThat(lines(read(text).orElseThrow()))
        .containsExactly("OTHER null: so we begin here yes I see it");
  }

  private static Optional<Reading> read(String text) {
    return read("t.csv", text);
  }

  private static Optional<Reading> read(String name, String text) {
    return new Exports().read(Exhibit.of(name, ExhibitKind.TRANSCRIPT, text), BOBBY);
  }

  private static List<String> lines(Reading reading) {
    return reading.utterances().stream()
        .map(one -> one.role() + " " + one.speaker() + ": " + reading.words(one))
        .toList();
  }
}
