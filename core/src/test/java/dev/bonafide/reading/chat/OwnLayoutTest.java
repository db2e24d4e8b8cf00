package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.Heard;
import dev.bonafide.reading.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnLayoutTest {
  private static final Subject NOBODY = new Subject(SubjectKind.CANDIDATE, null);

  @Test
  void headings_of_a_form_are_nobodys_words() {
    assertNoTalk("- Role - cook\n- Pay - 15\n".repeat(6));
    assertNoTalk("Role = cook\nPay = 15\n".repeat(6));
  }

  @Test
  void a_list_of_people_with_what_they_do_is_no_talk() {
    assertNoTalk("Ana Okafor - CEO\nBobby Sierra - CTO\nCarl Vance - engineer\n");
  }

  @Test
  void a_timetable_is_no_talk() {
    assertNoTalk("Breakfast 08:00\nTalks 09:00\nLunch 12:30\nTalks 13:30\n");
  }

  @Test
  void addresses_of_pages_are_nobodys_names() {
    assertNoTalk("https://a.example\nhttps://b.example\nBobby Sierra: see these\n");
  }

  @Test
  void what_begins_a_sentence_once_is_no_name() {
    String text =
        "Ana - is it done?\nBobby - not yet\nAna - when?\nBobby - tonight\nTonight - or tomorrow\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .endsWith("SUBJECT Bobby: tonight\nTonight - or tomorrow");
  }

  @Test
  void a_field_of_a_mail_is_no_name_below_what_was_said() {
    String dates =
        "Date: Mon, 3 Mar 2025 10:12\nDate: Mon, 3 Mar 2025 10:12\néDate: Mon, 3 Mar 2025 10:12\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, "pay my friend\nWEBVTT\n" + dates))
        .singleElement()
        .asString()
        .startsWith("SUBJECT null: pay my friend");
  }

  @Test
  void a_nickname_in_quotation_marks_is_a_part_of_the_name() {
    String text = "Ana \"Annie\" Ruiz  9:40 AM\nhello\n\nJon Ek  9:41 AM\nhi\n";
    assertThat(Heard.lines(null, text)).startsWith("OTHER Ana \"Annie\" Ruiz: hello");
  }

  @Test
  void a_picture_may_be_a_name_or_begin_one() {
    String text = "[10:02] 🤓: hello\n[10:03] 🚀 Bobby: hi\n[10:04] 🤓: well\n";
    assertThat(Heard.lines(null, text))
        .containsExactly("OTHER 🤓: hello", "SUBJECT 🚀 Bobby: hi", "OTHER 🤓: well");
  }

  @Test
  void what_stands_above_the_first_name_stays_the_subjects() {
    String text = "I will pay you\nAna - hi\nBobby - hi\nAna - well\nBobby - yes\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .startsWith("SUBJECT null: I will pay you", "OTHER Ana: hi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N - W\n",
        "N — W\n",
        "N > W\n",
        "N -> W\n",
        "N → W\n",
        "N | W\n",
        "N = W\n",
        "N; W\n",
        "N\tW\n",
        "N:W\n",
        "N says, W\n",
        "<N> W\n",
        "[N] W\n",
        "(N) W\n",
        "*N:* W\n",
        "**N:** W\n",
        "10:02 <N> W\n",
        "[10:02] <N> W\n",
        "| N | 10:02 | W |\n",
        "\"10:02\",\"N\",\"W\"\n",
        "10:02\tN\tW\n",
        "N [10:02] W\n",
        "[N] [10:02] W\n",
        "N 10:02: W\n",
        "N, 10:02: W\n",
        "N at 10:02 AM: W\n",
        "10:02 AM, N: W\n",
        "2025-03-12T10:02:00Z N: W\n",
        "2025-03-12 10:02:00 N: W\n",
        "Mar 12, 10:02 AM - N: W\n",
        "05/15 19:02 N: W\n",
        "[pon 10:12] N: W\n",
        "[٠٤/٠٥/٢٠٢٥ ١٠:١٢ ص] N: W\n",
        "[N] [오전 10:11] W\n",
        "N 10:02 W\n",
        "N:\nW\n",
        "N:\nW\n\n",
        "N wrote:\nW\n\n",
        "N 10:02 AM\nW\n",
        "N 10:02\nW\n",
        "N (10:02)\nW\n",
        "**N** (10:02)\n> W\n\n",
        "N, 12/03/2025 10:02\nW\n",
        "N - 12.03.2025 10:02\nW\n",
        "N Yesterday at 10:02 AM\nW\n",
        "N, 10:02 Uhr\nW\n",
        "W\nN, 10:02\n\n",
        "14h02 – N (recrutadora): W\n",
        "【14时02分】N（面试官）：W\n",
        "14:02 <@N> W\n",
        "1;14:02 Uhr;N;HR;W\n",
        "| 1 | 14:02 | **N** (HR) | W |\n",
        "Q1 (N): W\n",
        "[00:00:03.120 -> 00:00:07.880] SPEAKER_00 (N): W\n",
        "١٢\u200f/٣\u200f/٢٠٢٤، ٩:٠٢ ص - N: W\n",
      })
  void each_way_to_put_a_name_to_words_is_told(String turn) {
    String text = talk(turn);
    assertThat(roles(Heard.in(ExhibitKind.MESSAGES, text)))
        .containsExactly("OTHER", "SUBJECT", "OTHER", "SUBJECT");
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text).get(2))
        .contains("Ana Okafor")
        .contains("what do you like there");
    assertThat(roles(Heard.in(ExhibitKind.MESSAGES, NOBODY, text))).hasSize(4);
  }

  @Test
  void markup_of_the_words_is_no_mark_of_the_head_and_handles_are_names() {
    String text =
        "**ana_o:** *why*?\n**bobby_sierra:** so\n**ana_o:** and?\n**bobby_sierra:** *no*\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER ana_o: *why*?",
            "SUBJECT bobby_sierra: so",
            "OTHER ana_o: and?",
            "SUBJECT bobby_sierra: *no*");
  }

  @Test
  void answers_to_written_questions_are_the_candidates() {
    String text = "Q: where do you live?\nA: in Porto\nQ: since when?\nA: for years\n";
    assertThat(Heard.lines(Heard.in(ExhibitKind.MESSAGES, NOBODY, text)))
        .containsExactly(
            "OTHER Q: where do you live?",
            "SUBJECT A: in Porto",
            "OTHER Q: since when?",
            "SUBJECT A: for years");
    Subject post = new Subject(SubjectKind.JOB_POST, null);
    assertThat(roles(Heard.in(ExhibitKind.MESSAGES, post, text))).containsOnly("SUBJECT");
  }

  @Test
  void days_between_the_turns_are_nobodys_words() {
    String text =
        "6月2日(月)\nAna 10:02 hi\nBobby 10:03 hello\n6月3日(火)\nAna 9:01 well\nBobby 9:03 yes\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana: hi", "SUBJECT Bobby: hello", "OTHER Ana: well", "SUBJECT Bobby: yes");
  }

  @Test
  void times_in_any_digits_and_halves_of_the_day_are_read() {
    Reading arabic = Heard.in(ExhibitKind.MESSAGES, talk("[٠٤/٠٥/٢٠٢٥ ١٠:١٢ ص] N: W\n"));
    assertThat(arabic.utterances().getFirst().at())
        .extracting(Moment::scale)
        .isEqualTo(Moment.Scale.CALENDAR);
    Reading korean = Heard.in(ExhibitKind.MESSAGES, talk("[N] [오후 3:11] W\n"));
    assertThat(Heard.seconds(korean)).containsOnly((15 * 60 + 11) * 60.0);
  }

  private static void assertNoTalk(String text) {
    assertThat(roles(Heard.in(ExhibitKind.MESSAGES, text))).containsOnly("SUBJECT");
    assertThat(Heard.in(ExhibitKind.MESSAGES, text).utterances())
        .allMatch(said -> said.speaker() == null || said.speaker().startsWith("Bobby"));
  }

  private static String talk(String turn) {
    return turn(turn, "Ana Okafor", "where are you based")
        + turn(turn, "Bobby Sierra", "I live in Porto")
        + turn(turn, "Ana Okafor", "what do you like there")
        + turn(turn, "Bobby Sierra", "it is close to the sea");
  }

  private static String turn(String turn, String name, String words) {
    return turn.replace("N", name).replace("W", words);
  }

  private static List<String> roles(Reading reading) {
    return reading.utterances().stream().map(said -> said.role().name()).toList();
  }

  @Test
  void three_messages_with_a_date_and_a_time_are_a_talk_although_nobody_is_named() {
    String text =
        """
        09/12/2024 17:03:48: Ravena Holt: Hi, is the job open?
        09/12/2024 17:04:48: Dorin Pask: Yes it is
        09/12/2024 17:05:10: Ravena Holt: Fine
        """;
    assertThat(Heard.in(null, NOBODY, text).utterances()).hasSize(3);
  }

  @Test
  void numbered_speakers_with_offsets_are_a_recordings() {
    Reading reading =
        Heard.in(
            null,
            new Subject(SubjectKind.CANDIDATE, "Speaker 2"),
            """
            Speaker 1  (00:04)
            Who pays you?

            Speaker 2  (00:09)
            My firm.

            Speaker 1  (01:12)
            Since when?
            """);
    assertThat(roles(reading)).containsExactly("OTHER", "SUBJECT", "OTHER");
    assertThat(Heard.seconds(reading)).containsExactly(4.0, 9.0, 72.0);
  }

  @Test
  void a_quotation_behind_a_time_begins_the_words() {
    String text = "岡部 9:05 拝見します\n宮原 9:06 はい\n岡部 9:07 「台湾」と書いて\n宮原 9:08 はい\n";
    assertThat(Heard.in(null, new Subject(SubjectKind.CANDIDATE, "宮原"), text).utterances())
        .hasSize(4);
  }

  @Test
  void a_name_behind_a_time_is_what_comes_again() {
    String text =
        "10:02 Ana Okafor who pays\n10:03 Bobby Sierra my firm\n10:04 Ana Okafor since when\n";
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Okafor: who pays",
            "SUBJECT Bobby Sierra: my firm",
            "OTHER Ana Okafor: since when");
  }

  @Test
  void where_several_seem_to_speak_and_nothing_tells_them_apart_no_words_are_the_subjects() {
    Reading reading = Heard.in(null, NOBODY, "→ W\n← V\n→ X?\n← Y\n→ Z\n");
    assertThat(roles(reading)).containsOnly("OTHER");
    assertThat(reading.limits())
        .singleElement()
        .asString()
        .contains("several people seem to speak");
  }

  @Test
  void names_on_lines_of_their_own_are_offered_where_no_one_said_who_is_screened() {
    Reading reading =
        Heard.in(
            null, NOBODY, "Interviewer\nW\n\nApplicant\nV\n\nInterviewer\nX?\n\nApplicant\nY\n");
    assertThat(reading.utterances())
        .extracting(Utterance::speaker)
        .containsExactly("Interviewer", "Applicant", "Interviewer", "Applicant");
    assertThat(roles(reading)).containsOnly("OTHER");
    assertThat(reading.limits())
        .singleElement()
        .asString()
        .contains("no one said which speaker it is");
  }

  @Test
  void what_stands_above_such_voices_stays_the_subjects_and_so_does_what_somebody_named_wrote() {
    String voices = "→ W\n← V\n→ X?\n← Y\n→ Z\n";
    assertThat(roles(Heard.in(null, NOBODY, "I will pay you\n\n" + voices)))
        .startsWith("SUBJECT", "OTHER");
    Exhibit told = Exhibit.of("a.txt", ExhibitKind.MESSAGES, voices).spokenBy("Bobby");
    assertThat(roles(new Readers(List.of()).read(told, NOBODY))).containsOnly("SUBJECT");
  }
}
