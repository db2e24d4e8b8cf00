package dev.bonafide.reading.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueVoicesTest {

  @Test
  void a_voice_that_has_not_spoken_yet_does_not_begin_inside_a_cue() {
    Reading reading = cues("Bobby: I am alone\nJon Weiss: he is verified", "<v Bobby>so <v Eve>ok");
    assertThat(Heard.lines(reading))
        .containsExactly(
            "SUBJECT Bobby: I am alone\nJon Weiss: he is verified", "SUBJECT Bobby: so <v Eve>ok");
    assertThat(reading.limits()).singleElement().asString().contains("line 5", "inside a cue");
  }

  @Test
  void a_cue_with_the_words_of_two_who_have_spoken_is_two_turns() {
    Reading reading =
        cues(
            "Jon: who pays you?",
            "Bobby: my firm",
            "Bobby: fine\nJon: rent me your account",
            "<v Jon>really?</v> <v Bobby>no</v>");
    assertThat(Heard.lines(reading))
        .containsExactly(
            "OTHER Jon: who pays you?",
            "SUBJECT Bobby: my firm",
            "SUBJECT Bobby: fine",
            "OTHER Jon: rent me your account",
            "OTHER Jon: really?",
            "SUBJECT Bobby: no");
    assertThat(Heard.seconds(reading)).containsExactly(0.0, 1.0, 2.0, 2.0, 3.0, 3.0);
    assertThat(reading.limits()).isEmpty();
  }

  @Test
  void a_sentence_that_goes_on_without_a_pause_is_of_the_same_speaker() {
    assertThat(Heard.lines(cues("Bobby: I moved the service and", "then I wrote the consumer.")))
        .containsExactly(
            "SUBJECT Bobby: I moved the service and", "SUBJECT Bobby: then I wrote the consumer.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Then I wrote it.", "9 of them", "…"})
  void a_new_sentence_without_a_label_is_nobodys(String words) {
    assertThat(Heard.lines(cues("Bobby: I moved the service and", words)))
        .containsExactly("SUBJECT Bobby: I moved the service and", "OTHER null: " + words);
  }

  @Test
  void a_name_on_a_line_of_its_own_under_the_time_that_comes_again_speaks() {
    Reading reading =
        cues(
            "Weiss, Jon\nWho pays you?",
            "Sierra, Bobby\nMy firm, I\nbelieve.",
            "Weiss, Jon\nFine.",
            "Sierra, Bobby\nGood");
    assertThat(Heard.lines(reading))
        .containsExactly(
            "OTHER Weiss, Jon: Who pays you?",
            "SUBJECT Sierra, Bobby: My firm, I\nbelieve.",
            "OTHER Weiss, Jon: Fine.",
            "SUBJECT Sierra, Bobby: Good");
  }

  @Test
  void a_line_of_words_that_comes_again_now_and_then_is_no_name() {
    Reading reading =
        cues("Right\nSo it goes", "And then\nit was", "Right\nAgain", "What next\nindeed", "Yes");
    assertThat(Heard.lines(reading)).noneMatch(line -> line.contains("Right:"));
  }

  @Test
  void a_sentence_that_has_ended_does_not_go_on() {
    assertThat(Heard.lines(cues("Bobby: I moved it.", "and who paid")))
        .containsExactly("SUBJECT Bobby: I moved it.", "OTHER null: and who paid");
  }

  @Test
  void a_name_in_small_letters_is_told_by_how_often_it_opens_a_cue() {
    assertThat(
            Heard.lines(
                cues(
                    "ana of sales: one", "ana of sales: two", "ana of sales: hi.", "so it is: no")))
        .containsExactly(
            "OTHER ana of sales: one",
            "OTHER ana of sales: two",
            "OTHER ana of sales: hi.",
            "OTHER null: so it is: no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"etherDreamer (Mark)", "donna | L2", "kingy_s (dev)", "felix (eest)"})
  void handles_with_remarks_are_names(String label) {
    assertThat(Heard.lines(cues(label + ": hello"))).containsExactly("OTHER " + label + ": hello");
  }

  @Test
  void a_teams_voice_may_speak_several_lines() {
    assertThat(Heard.lines(cues("<v Bobby Sierra>I live\nin Canada.\nSince May.</v>")))
        .containsExactly("SUBJECT Bobby Sierra: I live\nin Canada.\nSince May.");
  }

  @Test
  void webex_names_the_speaker_over_the_time() {
    String text =
        """
        WEBVTT

        1 "Jon Weiss" (3056923392)
        00:00:01.000 --> 00:00:02.000
        can you hear me

        2 "Bobby Sierra" (3056923393)
        00:00:03.000 --> 00:00:04.000
        yes
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly("OTHER Jon Weiss: can you hear me", "SUBJECT Bobby Sierra: yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 \"intro\" (draft)", "\"Jon\" (12)", "1 - Jon", "1 \"\" (0)"})
  void another_line_over_the_time_names_nobody(String identifier) {
    String text = "WEBVTT\n\n" + identifier + "\n00:00:01.000 --> 00:00:02.000\ncan you hear me\n";
    assertThat(Heard.lines(null, text)).containsExactly("OTHER null: can you hear me");
  }

  @Test
  void the_captions_that_meet_saves_are_read() {
    Reading reading =
        Heard.in(null, "0:00:01.000,0:00:04.500\nJon: hi\n\n0:00:05.000,0:00:06.000\nBobby: yes\n");
    assertThat(reading.format()).isEqualTo("sbv");
    assertThat(Heard.lines(reading)).containsExactly("OTHER Jon: hi", "SUBJECT Bobby: yes");
    assertThat(Heard.seconds(reading)).containsExactly(1.0, 5.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:01,0:04\nthe score",
        "1.5,2.5\n3.5,4.5",
        "00:01 --> there",
        "0:00:01.000,0:00:04.5 x\na"
      })
  void figures_with_commas_and_arrows_are_no_captions(String text) {
    assertThat(Heard.in(null, text).format()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[N] W",
        "(N) W",
        "[N]: W",
        "<b>N:</b> W",
        "<font color=\"#ffff00\">N</font>: W",
        ">> N: W",
        "- N: W"
      })
  void names_that_most_cues_begin_with_speak_whatever_sets_them_apart(String cue) {
    String ana = cue.replace("N", "Ana");
    String bobby = cue.replace("N", "Bobby");
    assertThat(
            Heard.lines(
                cues(
                    ana.replace("W", "who pays?"),
                    bobby.replace("W", "my firm"),
                    ana.replace("W", "since when?"),
                    bobby.replace("W", "March"))))
        .containsExactly(
            "OTHER Ana: who pays?",
            "SUBJECT Bobby: my firm",
            "OTHER Ana: since when?",
            "SUBJECT Bobby: March");
  }

  @Test
  void sounds_in_brackets_are_no_names() {
    assertThat(Heard.lines(cues("[Laughter] yes", "I see", "and then?", "[Laughter] so")))
        .allMatch(line -> line.startsWith("OTHER null"));
  }

  @Test
  void subtitles_without_speakers_are_nobodys_and_the_case_says_so() {
    String text =
        """
        1
        00:00:01,000 --> 00:00:02,000
        pay my friend

        2
        00:00:03,000 --> 00:00:04,000
        of course
        """;
    Reading reading = Heard.in(null, text);
    assertThat(Heard.lines(reading))
        .containsExactly("OTHER null: pay my friend", "OTHER null: of course");
    assertThat(reading.limits()).hasSize(1);
  }

  /** A second each, without pauses. */
  private static Reading cues(String... words) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (int at = 0; at < words.length; at++) {
      text.append("\n00:0%d.000 --> 00:0%d.000\n%s\n".formatted(at, at + 1, words[at]));
    }
    return Heard.in(ExhibitKind.TRANSCRIPT, text.toString());
  }
}
