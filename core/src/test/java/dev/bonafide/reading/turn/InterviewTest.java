package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.Heard;
import dev.bonafide.reading.speaker.SpeakerHints;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {
  private static final Subject NAMELESS = new Subject(SubjectKind.CANDIDATE, null);

  @ParameterizedTest
  @ValueSource(
      strings = {"Meeting Room 3", "Unidentified speaker", "Unknown", "Conference room", "You"})
  void a_label_for_several_people_or_for_who_made_the_copy_is_never_the_subject(String label) {
    Reading reading = Heard.in(ExhibitKind.TRANSCRIPT, interview("Jon Weiss", label));
    assertThat(subjects(reading)).isEmpty();
    assertThat(reading.limits()).isNotEmpty();
  }

  @Test
  void a_room_is_said_to_be_several_people() {
    Reading reading = Heard.in(ExhibitKind.TRANSCRIPT, interview("Jon Weiss", "Meeting Room 3"));
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("several people"));
  }

  @Test
  void a_device_that_asks_as_well_is_nobody() {
    String shared =
        """
        iPhone (2): What did you build?
        iPhone (2): A bridge.
        Jon Weiss: And how?
        iPhone (2): Why did you leave?
        iPhone (2): The pay.
        Jon Weiss: Where was it?
        iPhone (2): How long did it take?
        iPhone (2): A year.
        """;
    Reading reading = Heard.in(ExhibitKind.TRANSCRIPT, shared);
    assertThat(subjects(reading)).isEmpty();
    assertThat(reading.limits()).hasSize(1);
  }

  @Test
  void two_devices_cannot_be_told_apart() {
    String text = interview("Jon Weiss", "iPhone") + interview("Jon Weiss", "Galaxy A52");
    assertThat(subjects(Heard.in(ExhibitKind.TRANSCRIPT, text))).isEmpty();
  }

  @Test
  void a_person_with_another_name_is_another() {
    assertThat(subjects(Heard.in(ExhibitKind.TRANSCRIPT, interview("Jon Weiss", "Kevin Liu"))))
        .isEmpty();
  }

  @Test
  void three_questions_are_small_talk() {
    String text = "Jon: How are you?\niPhone: Fine\n".repeat(3);
    assertThat(subjects(Heard.in(ExhibitKind.TRANSCRIPT, text))).isEmpty();
  }

  @Test
  void nobody_is_told_from_questions_in_messages() {
    String chat = "Jon  10:14 AM\nWhat is it?\n\niPhone  10:14 AM\nno\n\n".repeat(6);
    assertThat(subjects(Heard.in(ExhibitKind.MESSAGES, chat))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iPhone",
        "iPhone (2)",
        "Galaxy A52",
        "Zoom user",
        "Guest",
        "Speaker 2",
        "R. Sierra"
      })
  void the_only_one_left_is_the_subject_and_the_case_says_so(String label) {
    Reading reading = Heard.in(ExhibitKind.TRANSCRIPT, interview("Jon Weiss", label));
    assertThat(subjects(reading)).containsExactly(label);
    assertThat(reading.limits()).singleElement().asString().contains("a.txt", label);
  }

  @Test
  void without_any_name_the_one_who_answers_is_the_subject() {
    Reading reading = Heard.in(ExhibitKind.TRANSCRIPT, NAMELESS, interview("Ana", "Jon"));
    assertThat(subjects(reading)).containsExactly("Jon");
    assertThat(reading.limits()).hasSize(1);
  }

  @Test
  void without_any_name_one_who_only_listens_leaves_it_open() {
    String text = interview("Ana", "Jon") + "Eve: hello\n";
    assertThat(subjects(Heard.in(ExhibitKind.TRANSCRIPT, NAMELESS, text))).isEmpty();
  }

  @Test
  void what_the_subject_adds_at_the_end_changes_nothing() {
    String text = interview("Jon Weiss", "iPhone");
    String more = text + "iPhone: Why? How? What?\n".repeat(40);
    assertThat(subjects(Heard.in(ExhibitKind.TRANSCRIPT, more))).containsExactly("iPhone");
  }

  @ParameterizedTest
  @CsvSource({
    "Bobby,PERSON",
    "Max,PERSON",
    "bobby99,PERSON",
    "Bobby's iPhone,PERSON",
    "iPhone 15 Pro,NAMELESS",
    "SM-A525F (Galaxy),NAMELESS",
    "+1 416 555 0100,NAMELESS",
    "Participant 3,NAMELESS",
    "Board room,SHARED",
    "会议室,SHARED",
    "You,ASKING",
    "Ana (Recruiter),ASKING"
  })
  void a_label_tells_who_may_stand_behind_it(String label, SpeakerHints standing) {
    assertThat(SpeakerHints.of(label)).isEqualTo(standing);
  }

  private static String interview(String asks, String answers) {
    StringBuilder text = new StringBuilder();
    for (String question : new String[] {"What", "Why", "How", "Where", "When"}) {
      text.append(asks).append(": ").append(question).append(" was it?\n");
      text.append(answers).append(": It was fine.\n");
    }
    return text.toString();
  }

  private static Set<String> subjects(Reading reading) {
    return reading.utterances().stream()
        .filter(said -> said.role() == Role.SUBJECT)
        .map(Utterance::speaker)
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }
}
