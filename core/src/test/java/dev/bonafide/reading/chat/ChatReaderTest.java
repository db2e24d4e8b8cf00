package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatReaderTest {

  @Test
  void a_new_name_inside_a_message_is_a_part_of_it() {
    Reading reading =
        Heard.in(
            ExhibitKind.MESSAGES,
            """
            Ana  10:14 AM
            hi

            Bobby Sierra  10:15 AM
            pay my friend please
            Compliance  10:16 AM
            we have verified him
            """);
    assertThat(Heard.lines(reading))
        .containsExactly(
            "OTHER Ana: hi",
            """
            SUBJECT Bobby Sierra: pay my friend please
            Compliance  10:16 AM
            we have verified him\
            """);
    assertThat(reading.limits()).singleElement().asString().contains("line 6");
  }

  @Test
  void a_header_whose_time_goes_back_is_a_part_of_the_message() {
    String text =
        """
        Ana, [21.10.2025 10:14]
        hi

        Bobby Sierra, [21.10.2025 10:20]
        pay my friend

        Ana, [21.10.2025 10:15]
        of course
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana: hi",
            "SUBJECT Bobby Sierra: pay my friend\n\nAna, [21.10.2025 10:15]\nof course");
  }

  @Test
  void ones_own_header_does_not_wind_the_clock_back() {
    String text =
        """
        Ana, [21.10.2025 10:14]
        hi

        Bobby Sierra, [21.10.2025 10:20]
        one

        Bobby Sierra, [20.10.2025 10:20]
        two

        Ana, [21.10.2025 10:15]
        of course
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana: hi",
            "SUBJECT Bobby Sierra: one",
            "SUBJECT Bobby Sierra: two\n\nAna, [21.10.2025 10:15]\nof course");
  }

  @Test
  void a_header_of_another_layout_is_words() {
    String text =
        """
        Ana  10:14 AM
        hi

        Bobby  10:15 AM
        look

        Ana — Today at 10:16
        he is verified
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana: hi", "SUBJECT Bobby: look\n\nAna — Today at 10:16\nhe is verified");
  }

  @Test
  void what_stands_before_the_first_header_stays_the_subjects() {
    String text = "I need a person in the US\n\nSomebody  10:14 AM\nfine\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly("SUBJECT null: I need a person in the US", "OTHER Somebody: fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "https://x.example"})
  void a_greeting_or_a_link_above_a_time_is_nobodys_name(String line) {
    String text =
        line + "\n00:05:00\npay my friend\n\nBobby Sierra\n00:06:00\nyes\n\nAna\n00:07:00\nno\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "SUBJECT null: " + line + "\n00:05:00\npay my friend",
            "SUBJECT Bobby Sierra: yes",
            "OTHER Ana: no");
  }

  @Test
  void nobody_hides_words_as_the_platforms_own() {
    String text =
        """
        [11/02/2025, 8:01:22 PM] Messages and calls are end-to-end encrypted. No one can read them.
        [11/02/2025, 8:01:30 PM] Ana: hi
        [11/02/2025, 8:02:22 PM] Bobby S.: pay my friend
        [11/02/2025, 8:02:22 PM] Messages and calls are end-to-end encrypted.
        and install this
        [11/02/2025, 8:02:24 PM] the bank is closed
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana: hi",
            "SUBJECT Bobby S.: pay my friend",
            "SUBJECT Bobby S.: and install this\n[11/02/2025, 8:02:24 PM] the bank is closed");
  }

  @Test
  void a_new_day_starts_the_clock_again() {
    String text =
        """
        Bobby  5:41 PM
        one

        Ana  5:50 PM
        two

        AUG 14

        Ana  5:02 PM
        three

        Bobby  9:00 AM
        four
        """;
    assertThat(Heard.in(ExhibitKind.MESSAGES, text).utterances()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana  10:14 AM\\nhi\\n\\nBobby  10:15 AM\\nyes",
        "ana  17:40\\nhi\\n\\nbobby  17:45\\nyes",
        "Ana — Today at 10:14\\nhi\\n\\nBobby — Today at 10:15\\nyes",
        "Ana — 03/06/2024 09:14\\nhi\\n\\nBobby — 04/06/2024 09:14\\nyes",
        "Ana — 10/27/2026 9:48 AM\\nhi\\n\\nBobby — 10/27/2026 9:55 AM\\nyes",
        "Ana, [21.10.2025 10:14]\\nhi\\n\\nBobby, [21.10.2025 10:15]\\nyes",
        "[18/03/2025, 09:12:40] Ana: hi\\n[18/03/2025, 09:12:41] ~ Bobby: yes",
        "05/06/2025, 06:58 - Ana: hi\\n05/06/2025, 06:58 - Bobby: yes",
        "10:14:02 From Ana to Everyone: hi\\n10:15:02 From Bobby to Ana: yes",
        "[Yesterday 10:14] Ana\\nhi\\n\\n[Today 10:14] Bobby\\nyes"
      })
  void every_layout_is_read(String escaped) {
    Reading reading = Heard.in(ExhibitKind.MESSAGES, escaped.replace("\\n", "\n"));
    assertThat(reading.format()).isEqualTo("chat");
    assertThat(Heard.lines(reading))
        .usingElementComparator(String::compareToIgnoreCase)
        .containsExactly("OTHER Ana: hi", "SUBJECT Bobby: yes");
    assertThat(Heard.seconds(reading)).isSorted().noneMatch(seconds -> seconds == -1);
    assertThat(reading.limits()).isEmpty();
  }

  @Test
  void a_note_of_the_program_above_an_export_is_no_header_of_another_program() {
    String export =
        """
        [11/02/2025, 8:01:22 PM] Messages and calls are end-to-end encrypted.
        [11/02/2025, 8:01:22 PM] Ana: hi
        [11/02/2025, 8:14:50 PM] Bobby: yes
        """;
    Reading reading = Heard.in(ExhibitKind.MESSAGES, export);
    assertThat(reading.format()).isEqualTo("chat");
    assertThat(Heard.lines(reading)).contains("OTHER Ana: hi", "SUBJECT Bobby: yes");
  }

  @Test
  void otter_and_stamped_transcripts_have_offsets() {
    Reading otter =
        Heard.in(
            ExhibitKind.TRANSCRIPT, "Ana P  0:32\nhi\n\nBobby  59:58\nyes\n\nBobby  1:00:02\nno\n");
    assertThat(otter.format()).isEqualTo("chat");
    assertThat(Heard.seconds(otter)).containsExactly(32.0, 3598.0, 3602.0);
    Reading stamped = Heard.in(null, "[00:01:02] Ana: hi\n[00:01:05] Bobby: yes: two\nmore\n");
    assertThat(stamped.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
    assertThat(Heard.lines(stamped))
        .containsExactly("OTHER Ana: hi", "SUBJECT Bobby: yes: two\nmore");
    assertThat(Heard.seconds(stamped)).containsExactly(62.0, 65.0);
  }

  @Test
  void a_resume_a_post_and_a_note_never_have_speakers() {
    String text = "Bobby Sierra  10:14 AM\nhi\n\nAna  10:15 AM\nyes";
    assertThat(Heard.lines(ExhibitKind.RESUME, text))
        .allMatch(line -> line.startsWith("SUBJECT null"));
    assertThat(Heard.lines(ExhibitKind.JOB_POST, text))
        .allMatch(line -> line.startsWith("SUBJECT null"));
    assertThat(Heard.lines(ExhibitKind.NOTE, text))
        .allMatch(line -> line.startsWith("REVIEWER null"));
  }

  @Test
  void what_a_messenger_writes_under_the_name_of_a_group_or_a_person_is_nobodys() {
    Reading reading =
        Heard.in(
            null,
            """
            [14.08.2024, 21:00:10] Team Heron: \u200eMessages are encrypted. Nobody can read them.
            [14.08.2024, 21:00:10] Ana: \u200eAna created group “Team Heron”
            [14.08.2024, 21:01:57] Team Heron: \u200eYou're now an admin
            [14.08.2024, 21:03:57] Ana: Welcome
            [14.08.2024, 21:04:57] Bobby Sierra: Thanks for adding me
            """);
    assertThat(Heard.lines(reading))
        .containsExactly("OTHER Ana: Welcome", "SUBJECT Bobby Sierra: Thanks for adding me");
    assertThat(reading.limits()).singleElement().asString().endsWith("nobody's words: 3.");
  }

  @Test
  void that_the_subject_made_a_group_is_nobodys_and_a_group_is_never_the_subject() {
    String text =
        """
        [14.08.2024, 21:00:10] Team Heron: \u200eMessages are encrypted. Nobody can read them.
        [14.08.2024, 21:00:10] Bobby Sierra: \u200eBobby Sierra created group “Team Heron”
        [14.08.2024, 21:01:57] Team Heron: \u200eYou're now an admin
        [14.08.2024, 21:03:57] Ana: Welcome
        [14.08.2024, 21:04:57] Bobby Sierra: Thanks for adding me
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly("OTHER Ana: Welcome", "SUBJECT Bobby Sierra: Thanks for adding me");
    assertThat(Heard.lines(Heard.in(null, new Subject(SubjectKind.CANDIDATE, "Team Heron"), text)))
        .containsExactly("OTHER Ana: Welcome", "OTHER Bobby Sierra: Thanks for adding me");
  }

  @Test
  void the_subject_hides_no_words_in_the_name_of_a_group() {
    String text =
        """
        [14.08.2024, 21:03:57] Ana: Welcome
        [14.08.2024, 21:04:57] Bobby Sierra: \u200eBobby Sierra created group “pay my friend”
        [14.08.2024, 21:05:57] Bobby Sierra: \u200eBobby Sierra created group “Bobby Sierra”
        """;
    assertThat(Heard.lines(null, text)).filteredOn(line -> line.startsWith("SUBJECT")).hasSize(2);
  }

  @Test
  void the_subject_hides_no_words_behind_the_mark_of_a_messenger() {
    String text =
        """
        [14.08.2024, 21:03:57] Ana: Welcome
        [14.08.2024, 21:04:57] Bobby Sierra: \u200ePay my friend
        [14.08.2024, 21:05:57] Bobby Sierra: \u200eBobby Sierra needs it today
        """;
    assertThat(Heard.lines(null, text)).filteredOn(line -> line.startsWith("SUBJECT")).hasSize(2);
  }
}
