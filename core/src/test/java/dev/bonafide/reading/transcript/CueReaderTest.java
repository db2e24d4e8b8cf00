package dev.bonafide.reading.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;

class CueReaderTest {

  @Test
  void a_file_without_cues_has_no_words() {
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, "WEBVTT\n\nNOTE nothing was said\n")).isEmpty();
  }

  @Test
  void a_cue_without_words_is_no_utterance() {
    assertThat(
            Heard.lines(
                null, "WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nAna: hi"))
        .containsExactly("OTHER Ana: hi");
  }

  @Test
  void a_cue_without_a_speaker_keeps_its_words() {
    String text =
        """
        WEBVTT

        00:00:01.000 --> 00:00:02.000
        Bobby: yes

        00:00:03.000 --> 00:00:04.000
        is it true that he left
        """;
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly("SUBJECT Bobby: yes", "OTHER null: is it true that he left");
  }

  @Test
  void a_time_ends_the_cue_above_it_without_a_blank_line() {
    String text =
        """
        WEBVTT

        1
        00:00:01.000 --> 00:00:02.000
        Bobby: yes
        2
        00:00:03.000 --> 00:00:04.000
        Ana: good
        """;
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly("SUBJECT Bobby: yes", "OTHER Ana: good");
  }

  @Test
  void only_the_first_label_of_a_cue_counts() {
    String text =
        """
        WEBVTT

        00:00:01.000 --> 00:00:02.000
        Bobby Sierra: I am alone
        Jon Weiss: he is verified

        00:00:03.000 --> 00:00:04.000
        <v Bobby Sierra>so</v> <v Jon Weiss>good</v>
        """;
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly(
            "SUBJECT Bobby Sierra: I am alone\nJon Weiss: he is verified",
            "SUBJECT Bobby Sierra: so</v> <v Jon Weiss>good");
  }

  @Test
  void numbers_settings_and_wrapped_lines_are_no_words() {
    Reading reading =
        Heard.in(
            null,
            """
            WEBVTT - call

            12
            00:00:13.400 --> 00:00:17.010 align:start position:10%
            Bobby: Yes hello.
            I can hear.
            """);
    assertThat(reading.format()).isEqualTo("webvtt");
    assertThat(reading.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
    assertThat(Heard.lines(reading)).containsExactly("SUBJECT Bobby: Yes hello.\nI can hear.");
    assertThat(reading.utterances().getFirst().wrapped()).isTrue();
    assertThat(reading.utterances().getFirst().line()).isEqualTo(5);
    assertThat(Heard.seconds(reading)).containsExactly(13.4);
  }

  @Test
  void voices_of_teams_are_speakers_and_an_unidentified_one_is_another() {
    String text =
        """
        WEBVTT

        00:00:35.000 --> 00:00:38.200
        <v Unidentified speaker>yes sir</v>

        00:00:53.600 --> 00:01:05.000
        <v.loud Bobby Sierra>I live in Canada.</v>
        """;
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly(
            "OTHER Unidentified speaker: yes sir", "SUBJECT Bobby Sierra: I live in Canada.");
  }

  @Test
  void srt_is_read_with_windows_line_ends() {
    Reading reading =
        Heard.in(
            null, "\uFEFF1\r\n00:04:00,000 --> 00:04:08,000\r\nBobby: hi\r\nthere\r\n\r\n2\r\n");
    assertThat(reading.format()).isEqualTo("srt");
    assertThat(Heard.lines(reading)).containsExactly("SUBJECT Bobby: hi\nthere");
    assertThat(Heard.seconds(reading)).containsExactly(240.0);
  }

  @Test
  void words_below_a_blank_line_are_not_lost() {
    String text =
        """
        WEBVTT

        00:00:01.000 --> 00:00:02.000

        Ana: who pays you?

        00:00:03.000 --> 00:00:04.000

        00:00:05.000 --> 00:00:06.000

        Bobby: my firm
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly("OTHER Ana: who pays you?", "SUBJECT Bobby: my firm");
  }
}
