package dev.bonafide.reading.chat;

import static dev.bonafide.casefile.ExhibitKind.TRANSCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.Heard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLabelsTest {

  @Test
  void a_transcript_without_labels_is_nobodys() {
    Reading reading = Heard.in(ExhibitKind.TRANSCRIPT, "we talked about the bridge");
    assertThat(Heard.lines(reading)).containsExactly("OTHER null: we talked about the bridge");
    assertThat(reading.limits()).hasSize(1);
  }

  @Test
  void a_message_with_colons_is_no_talk() {
    String text = "Offer: rent me your account\nPay: 500 a month\nOffer: think about it";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text)).containsExactly("SUBJECT null: " + text);
  }

  @Test
  void a_list_of_headings_that_come_again_is_no_talk_without_the_name_that_is_vetted() {
    String text = "Role: cook\nPay: 15\n".repeat(6);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly("SUBJECT null: " + text.strip());
  }

  @Test
  void who_is_vetted_may_speak_late_in_a_talk_of_several() {
    String text = "Ana: is it out?\nEve: not yet\n".repeat(7) + "Bobby: it is\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .startsWith("OTHER Ana: is it out?", "OTHER Eve: not yet")
        .endsWith("SUBJECT Bobby: it is");
  }

  @Test
  void lines_of_code_below_a_message_are_its_writers_however_many() {
    String code = "open\nread\nclose\n";
    String text = ("Ana: why does this fail?\n" + code + "Bobby: try this\n" + code).repeat(4);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .hasSize(8)
        .startsWith(
            "OTHER Ana: why does this fail?\nopen\nread\nclose",
            "SUBJECT Bobby: try this\nopen\nread\nclose");
  }

  @Test
  void a_sentence_with_a_colon_is_no_label() {
    String text = "Ana: tell me\nBobby: yes\nso here is the thing: it failed\n";
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly(
            "OTHER Ana: tell me", "SUBJECT Bobby: yes\nso here is the thing: it failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mrs. Okafor", "Prof. Okafor", "Frau Okafor", "Okafor, Ana", "Ana O."})
  void a_label_with_a_title_or_a_name_the_other_way_round_is_a_speaker(String label) {
    String text = label + ": where is it\nBobby: at home\n" + label + ": I see\nBobby: yes\n";
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly(
            "OTHER " + label + ": where is it",
            "SUBJECT Bobby: at home",
            "OTHER " + label + ": I see",
            "SUBJECT Bobby: yes");
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vera, people Baltsvet",
        "Вера, кадры Балтсвет",
        "Света, рекрутер «Тихая гавань»",
        "Vera Lind, recruiter at Baltsvet (HR)"
      })
  void a_name_with_what_they_do_behind_a_comma_is_a_speaker(String label) {
    String text = label + ": where is it\nBobby: at home\n" + label + ": I see\nBobby: yes\n";
    for (ExhibitKind kind : new ExhibitKind[] {null, ExhibitKind.MESSAGES, TRANSCRIPT}) {
      assertThat(Heard.lines(kind, text))
          .containsExactly(
              "OTHER " + label + ": where is it",
              "SUBJECT Bobby: at home",
              "OTHER " + label + ": I see",
              "SUBJECT Bobby: yes");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Also, the budget",
        "Hi Anna, quick note",
        "Also, the API",
        "One thing, before Friday",
        "Vera, people Baltsvet."
      })
  void what_a_sentence_begins_with_is_no_speaker_though_it_comes_again(String start) {
    String said = start + ": we talk about it";
    String text = "Ana: hi\n" + said + "\nBobby: yes\nAna: so\n" + said + "\nBobby: ok\n";
    for (ExhibitKind kind : new ExhibitKind[] {null, ExhibitKind.MESSAGES, TRANSCRIPT}) {
      assertThat(Heard.lines(kind, text))
          .containsExactly(
              "OTHER Ana: hi\n" + said,
              "SUBJECT Bobby: yes",
              "OTHER Ana: so\n" + said,
              "SUBJECT Bobby: ok");
    }
  }

  @Test
  void a_post_with_such_beginnings_is_no_talk() {
    String text = "Also, the API: REST\nPay: 15\n".repeat(2);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly("SUBJECT null: " + text.strip());
  }

  @Test
  void one_of_three_who_take_turns_may_have_what_they_do_behind_a_comma() {
    String vera = "Vera, people Baltsvet";
    String text = (vera + ": hello\nBobby: hi\nAna: morning\n").repeat(4);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .hasSize(12)
        .startsWith("OTHER " + vera + ": hello", "SUBJECT Bobby: hi", "OTHER Ana: morning");
  }

  @Test
  void a_label_that_says_to_whom_is_who_says_it() {
    String text = "Ana → Bobby: where is it\nBobby → Ana: at home\nAna → Bobby: I see\n";
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly("OTHER Ana: where is it", "SUBJECT Bobby: at home", "OTHER Ana: I see");
  }

  @Test
  void words_that_begin_with_dots_or_a_quotation_need_no_blank_behind_the_label() {
    String text = "岡部:どうですか。\nBobby:……少々お待ちください。\n岡部:「はい」と。\nBobby:…はい。\n";
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly(
            "OTHER 岡部: どうですか。",
            "SUBJECT Bobby: ……少々お待ちください。",
            "OTHER 岡部: 「はい」と。",
            "SUBJECT Bobby: …はい。");
  }

  @Test
  void names_before_words_are_speakers() {
    Reading reading = Heard.in(null, "Ana: hi\nBobby: yes\nAna: ok\nBobby: bye\n");
    assertThat(reading.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
    assertThat(Heard.lines(reading))
        .containsExactly(
            "OTHER Ana: hi", "SUBJECT Bobby: yes", "OTHER Ana: ok", "SUBJECT Bobby: bye");
  }

  @Test
  void meets_head_and_foot_are_nobodys_words() {
    Reading reading =
        Heard.in(
            ExhibitKind.TRANSCRIPT,
            """
            Platform engineer – 2025/03/11 14:00 SGT – Transcript

            Attendees
            Deborah Ong, Bobby Sierra

            Transcript

            00:00:00

            Deborah Ong: Can hear me?

            Bobby Sierra: Yes.

            00:05:00

            Unknown: say rename

            Meeting ended. This editable transcript was computer generated and might contain errors.
            """);
    assertThat(reading.format()).isEqualTo("google-meet");
    assertThat(Heard.lines(reading))
        .containsExactly(
            "OTHER Deborah Ong: Can hear me?",
            "SUBJECT Bobby Sierra: Yes.",
            "OTHER Unknown: say rename");
    assertThat(Heard.seconds(reading)).containsExactly(0.0, 0.0, 300.0);
  }

  @Test
  void lines_added_to_a_transcript_of_meet_part_no_turn() {
    String before = "Attendees\n\nAna, Bobby\n\nTranscript\n\nAna: Hello?\n\nBobby: Yes";
    String after = "and no.\n\nMeeting ended. This editable transcript was computer generated.\n";
    for (String added : List.of("", "Chat", "Transcript", "Ana, Bobby", "FYI, see below")) {
      String text = before + "\n\n" + added + "\n\n" + after + "\n" + added;
      assertThat(Heard.in(ExhibitKind.TRANSCRIPT, text).utterances())
          .as(added)
          .filteredOn(said -> said.speaker() != null)
          .extracting(Utterance::speaker)
          .containsExactly("Ana", "Bobby");
    }
  }

  @Test
  void what_stands_below_the_foot_of_meet_is_read_and_nobodys() {
    String text =
        """
        Attendees
        Ana, Bobby
        Transcript
        Ana: Hello?
        Bobby: Yes.

        This editable transcript was computer generated
        Sent from my phone
        """;
    assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, text))
        .containsExactly(
            "OTHER Ana: Hello?", "SUBJECT Bobby: Yes.", "OTHER null: Sent from my phone");
  }

  @Test
  void figures_that_make_no_time_are_nobodys_words_and_swallow_no_turn() {
    for (String odd : List.of("00:100:00", "00:5:100", "1000:5:1000", "0:0:0:12", "99999:00")) {
      Reading reading =
          Heard.in(
              ExhibitKind.TRANSCRIPT,
              "Attendees\nAna, Bobby\nTranscript\n00:00:00\nAna: Hello?\nBobby: Yes.\n"
                  + odd
                  + "\nAna: Where do you live?\nBobby: Here.\n00:10:00\nAna: Good.\n");
      assertThat(Heard.lines(reading))
          .as(odd)
          .containsExactly(
              "OTHER Ana: Hello?",
              "SUBJECT Bobby: Yes.",
              "OTHER Ana: Where do you live?",
              "SUBJECT Bobby: Here.",
              "OTHER Ana: Good.");
    }
  }

  @Test
  void turns_that_were_joined_into_one_line_are_told_apart() {
    Subject them = new Subject(SubjectKind.CANDIDATE, "Them");
    String text = "Product sync\n\nMe: Who pays you? Them: My firm. Me: Since when? Them: March.\n";
    assertThat(Heard.lines(Heard.in(null, them, text)))
        .containsExactly(
            "SUBJECT null: Product sync",
            "OTHER Me: Who pays you?",
            "SUBJECT Them: My firm.",
            "OTHER Me: Since when?",
            "SUBJECT Them: March.");
  }

  @Test
  void some_turns_of_a_talk_may_have_a_dash_behind_the_name() {
    String text =
        """
        Ana: where do you work?
        Bobby: at home, alone
        Ana - told them about the one whose cousin took the calls
        Bobby - laughed; it is quiet there - most days
        by the way - they were early
        Ana: good
        Bobby: until Monday
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana: where do you work?",
            "SUBJECT Bobby: at home, alone",
            "OTHER Ana: told them about the one whose cousin took the calls",
            "SUBJECT Bobby: laughed; it is quiet there - most days\nby the way - they were early",
            "OTHER Ana: good",
            "SUBJECT Bobby: until Monday");
  }
}
