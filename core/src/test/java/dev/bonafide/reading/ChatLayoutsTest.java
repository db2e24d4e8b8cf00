package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatLayoutsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:02:11 From Toronto to Calgary: two hours by plane",
        "10:14:02\tINFO\tstarted",
        "09:00\tStandup:\tthe whole team",
        "Doors open (10:30): bring your badge",
        "Standup\n10:14\nthe whole team\n\nRetro\n11:00\nonly us",
        "[soon] Ana: hi\n[later] Bobby: yes",
        "Ana sent the following message at noon\nhi",
        "I sent the following message at 10:14 and waited",
        "The ratio — about 10:14 of them — is fine",
        "We meet at 10:14 AM",
        "call me at 9.15 or 10.30",
        "[18/03/2025, 9] Ana: hi",
        "18/03/2025, 09:12 Ana: hi",
        "Version 1.2.2025 - fixed: crash",
        "Invoice, [21.10.2025]\npaid"
      })
  void what_only_looks_like_a_header_stays_words(String text) {
    for (ExhibitKind kind : new ExhibitKind[] {null, ExhibitKind.MESSAGES}) {
      assertThat(Heard.lines(kind, text)).isNotEmpty().allMatch(line -> line.contains(" null: "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:02:11 From Ana to Everyone : hi\\n10:02:15 From Bobby to Everyone : yes",
        "10:02:11 From Ana to Everyone:\\n"
            + "\\thi\\n"
            + "10:02:15 From Bobby to Everyone:\\n"
            + "\\tyes",
        "10:02:11 From  Ana  to  Bobby (Direct Message): hi\\n"
            + "10:02:15 From  Bobby  to  Ana (Direct Message): yes",
        "2025-03-18 10:02:11 From Ana to Everyone: hi\\n"
            + "2025-03-18 10:02:15 From Bobby to Everyone: yes",
        "00:13:55\\tAna:\\thi\\n00:13:56\\tBobby:\\tyes",
        "[10:14] Ana\\nhi\\n\\n[10:15] Bobby\\nyes",
        "[18/03/2025 10:14 AM] Ana\\nhi\\n\\n[18/03/2025 10:15 AM] Bobby\\nyes",
        "Ana\\n10:14 AM\\nhi\\n\\nBobby\\n10:15 AM\\nyes",
        "Ana\\nYesterday 10:14\\nhi\\n\\nBobby\\nToday 10:15\\nyes",
        "Ana\\nAPP  10:14 AM\\nhi\\n\\nBobby\\n  10:15 AM\\nyes",
        "Ana APP  10:14 AM\\nhi\\n\\nBobby  10:15 AM\\nyes",
        "Ana  [10:14 AM]\\nhi\\n\\nBobby  [10:15 AM]\\nyes",
        "Ana sent the following message at 10:14 AM\\n"
            + "hi\\n"
            + "\\n"
            + "Bobby sent the following messages at 10:15 AM\\n"
            + "yes",
        "[2025-03-18 10:14] Ana: hi\\n[2025-03-18 10:15] Bobby: yes",
        "[18/3/25, 9:14:02 a. m.] Ana: hi\\n[18/3/25, 9:14:05 p. m.] Bobby: yes",
        "Ana — gestern um 10:14\\nhi\\n\\nBobby — heute um 10:15\\nyes",
        "Ana — hoje às 10:14\\nhi\\n\\nBobby — hoje às 10:15\\nyes",
        "Ana — 3/6/24, 10:14 AM\\nhi\\n\\nBobby — 3/6/24, 10:15 AM\\nyes"
      })
  void more_pastes_are_read(String escaped) {
    String text = escaped.replace("\\n", "\n").replace("\\t", "\t");
    Reading reading = Heard.in(ExhibitKind.MESSAGES, text);
    assertThat(reading.format()).isEqualTo("chat");
    assertThat(Heard.lines(reading)).containsExactly("OTHER Ana: hi", "SUBJECT Bobby: yes");
    assertThat(Heard.seconds(reading)).isSorted().noneMatch(seconds -> seconds == -1);
    assertThat(reading.limits()).isEmpty();
    assertThat(Heard.in(null, text).format()).isEqualTo("chat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana (00:12):\\nhi\\n\\nBobby (00:15):\\nyes",
        "Ana (00:12): hi\\nBobby (00:15): yes",
        "Ana: (00:12)\\nhi\\n\\nBobby: (00:15)\\nyes",
        "Ana [00:00:12]: hi\\nBobby [00:00:15]: yes",
        "00:12 Ana: hi\\n00:15 Bobby: yes",
        "(00:00:12.000) Ana: hi\\n(00:00:15.000) Bobby: yes"
      })
  void what_transcribers_write_has_offsets(String escaped) {
    Reading reading = Heard.in(null, escaped.replace("\\n", "\n"));
    assertThat(reading.format()).isEqualTo("chat");
    assertThat(reading.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
    assertThat(Heard.lines(reading)).containsExactly("OTHER Ana: hi", "SUBJECT Bobby: yes");
    assertThat(Heard.seconds(reading)).containsExactly(12.0, 15.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le 3 mars 2025 à 10 h 00, Ana Prado a écrit : hi\\n"
            + "le 3 mars 2025 à 10 h 01, Bobby Sierra a écrit : yes\\n"
            + "le 3 mars 2025 à 10 h 02, Ana Prado a écrit : good",
        "* Ana Prado -- hi\\n* Bobby Sierra -- yes\\n* Ana Prado -- good",
        "Ana Prado @ 10:14 > hi\\nBobby Sierra @ 10:15 > yes\\nAna Prado @ 10:16 > good",
        "Prado, Ana @ 10:14 > hi\\nSierra, Bobby @ 10:15 > yes\\nPrado, Ana @ 10:16 > good"
      })
  void marks_and_hours_that_people_type_tell_turns(String escaped) {
    assertThat(Heard.lines(ExhibitKind.MESSAGES, escaped.replace("\\n", "\n")))
        .extracting(line -> line.replaceFirst(" .*: ", " "))
        .containsExactly("OTHER hi", "SUBJECT yes", "OTHER good");
  }

  @Test
  void a_name_alone_may_say_that_it_is_yours() {
    String text =
        """
        Chat with Ana Prado
        Ana Prado
        Hi there, is it out?
        09:10

        Bobby Sierra (you)
        Not yet.
        09:11

        Ana Prado
        When?
        09:12

        Bobby Sierra (you)
        Soon.
        09:13
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("SUBJECT", "OTHER", "SUBJECT", "OTHER", "SUBJECT");
  }

  @Test
  void lines_with_a_time_and_without_a_writer_are_nobodys() {
    String text =
        """
        18/03/2025, 10:00 - Ana created this group
        18/03/2025, 10:00 - Ana added Bobby
        18/03/2025, 10:01 - Bobby: hi
        18/03/2025, 10:02 - Ana: hello
        18/03/2025, 10:03 - Eve left
        18/03/2025, 10:04 - Bobby: bye
        """;
    Reading reading = Heard.in(ExhibitKind.MESSAGES, text);
    assertThat(Heard.lines(reading))
        .containsExactly("SUBJECT Bobby: hi", "OTHER Ana: hello", "SUBJECT Bobby: bye");
    assertThat(reading.limits()).singleElement().asString().contains("nobody's words: 3");
  }

  @Test
  void below_the_subjects_words_such_a_line_is_theirs_as_they_may_have_typed_it() {
    String text =
        """
        18/03/2025, 10:01 - Ana: hi
        18/03/2025, 10:02 - Bobby: well
        18/03/2025, 10:03 - my friend pays you
        18/03/2025, 10:04 - Ana: oh
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text).get(1)).contains("my friend pays you");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seen by Ana Prado at 10:19 AM.",
        "Gelesen von Ana Prado um 10:19",
        "Vu par Ana Prado à 10:19"
      })
  void the_last_line_that_says_who_saw_it_when_is_nobodys(String seen) {
    String text =
        "Ana Prado   10:14 AM\nhi\n\nBobby   10:15 AM\nyes\n\nAna Prado   10:16 AM\ngood\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text + seen))
        .containsExactly("OTHER Ana Prado: hi", "SUBJECT Bobby: yes", "OTHER Ana Prado: good");
  }

  @Test
  void edits_reactions_and_replies_stay_with_the_message_that_holds_them() {
    String text =
        """
        00:15:38\tAna P.:\tcan you start?
        00:15:47\tBobby:\tReplying to "can you start?"

        yes, 9:30 is fine (edited)
        00:15:50\tAna P.:\tReacted to "yes, 9:30 is fi..." with 👍
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana P.: can you start?",
            "SUBJECT Bobby: Replying to \"can you start?\"\n\nyes, 9:30 is fine (edited)",
            "OTHER Ana P.: Reacted to \"yes, 9:30 is fi...\" with 👍");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Today", "Yesterday", "Montag", "jueves", "вторник", "月曜日", "AUG 14"})
  void a_line_that_names_a_day_starts_the_clock_again(String day) {
    String text = "Bobby  17:41\none\n\nAna  17:50\ntwo\n\n" + day + "\n\nAna  17:02\nthree\n";
    assertThat(Heard.in(ExhibitKind.MESSAGES, text).utterances()).hasSize(3);
  }

  @Test
  void a_day_of_the_week_above_messages_is_nobodys_name() {
    String text =
        """
        Tomas Rendl
                    Tue 4 Mar at 08:12
        Hi, is this Petra?
                         Yes. Are you looking for full time?
        Full time, yeah.
                    Tue 4 Mar at 19:55
                         Bring the card yourself.
        Ha. No mates.
                    Thu 6 Mar at 08:19
        Parked.
        """;
    assertThat(Heard.in(ExhibitKind.MESSAGES, text).utterances())
        .noneMatch(said -> "Tue".equals(said.speaker()) || "Thu".equals(said.speaker()));
  }

  @Test
  void a_day_of_the_week_may_stand_before_a_date_in_figures() {
    String text =
        """
        Tue 03/04/2025   6:12:44 PM   Bobby
           Are you there?
        Tue 03/04/2025   6:20:03 PM   Ana
           I am.
        Wed 03/05/2025   8:02:27 AM   Bobby
           Good.
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "SUBJECT Bobby: Are you there?", "OTHER Ana: I am.", "SUBJECT Bobby: Good.");
  }

  @Test
  void what_a_program_tells_with_the_same_marks_is_no_layout_of_its_own() {
    String text =
        """
        [13:55:12] *** Joins: bobby (~b@user/bobby)
        [13:58:01] <ana> you found us
        [13:58:09] <bobby> hi, thanks for the invite
        [13:58:44] <ana> who gets paid?
        [14:09:12] *** Joins: bobby (~b@user/bobby)
        [14:09:30] <bobby> me
        [14:10:44] <ana> good
        [14:10:50] <bobby> bye
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .contains("OTHER ana: you found us", "SUBJECT bobby: me", "SUBJECT bobby: bye");
  }

  @Test
  void one_blank_line_within_a_chat_keeps_no_one_from_speaking() {
    String text =
        """
        Ana  9:01
        hi
        Bobby  9:02
        hello

        Ana  9:03
        so
        Chidi  9:04
        never pay a friend
        Bobby  9:05
        I will not
        Chidi  9:06
        good
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .contains("OTHER Chidi: never pay a friend", "SUBJECT Bobby: I will not");
  }

  @Test
  void for_someone_new_another_line_between_does_not_start_the_clock_again() {
    String text = "Bobby  17:41\none\n\nAna  17:50\ntwo\n\nSomeday\n\nChidi  17:02\nthree\n";
    assertThat(Heard.in(ExhibitKind.MESSAGES, text).utterances()).hasSize(2);
  }

  @Test
  void many_headers_of_a_doubtful_layout_are_looked_through_once() {
    String text = "Doors open (10:30): bring it\n" + "no header at 10:14 here\n".repeat(50_000);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text)).hasSize(1);
  }
}
