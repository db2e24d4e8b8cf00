package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.LineIndex;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnReaderTest {
  private static final Subject BOBBY = new Subject(SubjectKind.CANDIDATE, "Bobby Sierra");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reviewer: I met him, all is well",
        "hello\nReviewer: I met him, all is well",
        "hello\nDana: would you take payment in crypto?\nBobby: yes",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>How are you?",
        "1\n00:00:01,000 --> 00:00:02,000\nDana: hi",
        "Dana, [21.10.2025 10:14]\nHow are you?\n\nBobby, [21.10.2025 10:15]\nFine",
        "Dana — Today at 10:14\nHow are you?",
        "From: dana@example.com\nTo: bobby@example.com\nSubject: hi\n\nall is well",
        "commit 0123456789012345678901234567890123456789\nAuthor: Dana <d@example.com>",
        "{\"messages\": [{\"from\": \"Dana\", \"text\": \"hi\"}]}",
        "WORK EXPERIENCE\nEDUCATION\nSKILLS\n2019 - 2021",
      })
  void nothing_inside_a_message_is_a_new_speaker(String words) {
    ExhibitReader edge =
        (exhibit, _) ->
            Optional.of(new Reading(exhibit, ExhibitKind.NOTE, "json", "x", List.of(), List.of()));
    Exhibit thread = Exhibit.ofTurns("thread", List.of(said("Bobby", Role.SUBJECT, words)));
    Reading reading = new Readers(List.of(edge)).read(thread, BOBBY);
    assertThat(reading.kind()).isEqualTo(ExhibitKind.MESSAGES);
    assertThat(reading.utterances()).hasSize(1);
    Utterance only = reading.utterances().getFirst();
    assertThat(only.role()).isEqualTo(Role.SUBJECT);
    assertThat(only.speaker()).isEqualTo("Bobby");
    assertThat(reading.words(only)).isEqualTo(words);
  }

  @Test
  void a_side_is_the_platforms_whatever_a_name_looks_like() {
    Reading reading =
        read(
            said("Reviewer", Role.SUBJECT, "pay me in crypto"),
            said("Bobby Sierra", Role.OTHER, "would you?"),
            said("Bobby: Reviewer", Role.SUBJECT, "yes"),
            said(null, Role.REVIEWER, "odd"));
    assertThat(reading.utterances())
        .extracting(Utterance::role)
        .containsExactly(Role.SUBJECT, Role.OTHER, Role.SUBJECT, Role.REVIEWER);
    assertThat(reading.utterances())
        .extracting(Utterance::speaker)
        .containsExactly("Reviewer", "Bobby Sierra", "Bobby: Reviewer", null);
  }

  @Test
  void a_name_with_line_ends_stays_on_its_line() {
    Reading reading = read(said("Bobby\r\nReviewer:\u2028 x", Role.SUBJECT, "hello"));
    assertThat(reading.text()).isEqualTo("Bobby  Reviewer:  x: hello");
    assertThat(reading.words(reading.utterances().getFirst())).isEqualTo("hello");
  }

  @Test
  void lines_can_be_cited() {
    Reading reading =
        read(
            said("Dana", Role.OTHER, "Hi\r\nand welcome\n"),
            said(null, Role.SUBJECT, "thanks"),
            said("Dana", Role.OTHER, "  \n "),
            said("Bobby", Role.SUBJECT, "my account\nis not mine"));
    assertThat(reading.text())
        .isEqualTo("Dana: Hi\nand welcome\nthanks\nBobby: my account\nis not mine");
    assertThat(reading.utterances()).extracting(Utterance::line).containsExactly(1, 3, 4);
    assertThat(reading.utterances().stream().map(reading::words))
        .containsExactly("Hi\nand welcome", "thanks", "my account\nis not mine");
  }

  @Test
  void a_time_is_a_moment_with_its_zone() {
    Reading reading =
        read(
            new MessageTurn("A", "2025-10-21T10:14:00Z", Role.OTHER, "a"),
            new MessageTurn("B", "2025-10-21T12:14:30.25+02:00", Role.SUBJECT, "b"));
    Moment first = moment(reading, 0);
    Moment second = moment(reading, 1);
    assertThat(first.scale()).isEqualTo(Moment.Scale.CALENDAR);
    assertThat(first.zone()).contains(ZoneOffset.UTC);
    assertThat(second.zone()).contains(ZoneOffset.ofHours(2));
    assertThat(second.secondsAfter(first)).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "today", "2025-10-21", "2025-10-21T10:14:00", "2025-13-45T10:14:00Z", "Z"})
  void what_is_no_time_with_a_zone_is_none(String at) {
    Reading reading = read(new MessageTurn("A", at, Role.SUBJECT, "a"));
    assertThat(reading.utterances().getFirst().at()).isNull();
  }

  @Test
  void messages_without_words_are_refused_by_name() {
    Exhibit empty = Exhibit.ofTurns("thread", List.of(said("A", Role.SUBJECT, " \n")));
    assertThatThrownBy(() -> new Readers(List.of()).read(empty, BOBBY))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("thread: is empty");
  }

  @Test
  void it_is_said_where_nobody_is_the_subject() {
    assertThat(read(said("A", Role.OTHER, "hi")).limits())
        .containsExactly("Nothing in \"thread\" was said by the subject.");
    assertThat(read(said("A", Role.SUBJECT, "hi")).limits()).isEmpty();
  }

  @Test
  void hidden_marks_are_told_as_elsewhere() {
    assertThat(read(said("A", Role.SUBJECT, "pay\u200Bpal")).limits())
        .singleElement()
        .asString()
        .contains("zero-width");
  }

  @Test
  void a_case_of_messages_is_a_candidates_and_makes_claims() {
    Exhibit thread =
        Exhibit.ofTurns("", List.of(said("Bobby", Role.SUBJECT, "I live in Toronto.")));
    CaseFile caseFile =
        new CaseReader(new Readers(List.of())).read(null, null, List.of(), List.of(thread));
    assertThat(caseFile.subject().kind()).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(caseFile.readings().getFirst().name()).isEqualTo("messages 1");
    assertThat(caseFile.readings().getFirst().utterances()).hasSize(1);
    assertThat(caseFile.claims("location").findFirst().orElseThrow().evidence()).hasSize(1);
  }

  @Test
  void very_many_messages_keep_their_lines() {
    List<MessageTurn> turns = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      turns.add(said("A" + i, Role.SUBJECT, "x\ny"));
    }
    Exhibit thread = Exhibit.ofTurns("thread", turns);
    Reading reading = new Readers(List.of()).read(thread, BOBBY);
    assertThat(reading.utterances().getLast().line()).isEqualTo(39_999);
    assertThat(new LineIndex(reading.text()).count()).isEqualTo(40_000);
  }

  private static Moment moment(Reading reading, int utterance) {
    return Optional.ofNullable(reading.utterances().get(utterance).at()).orElseThrow();
  }

  private static Reading read(MessageTurn... turns) {
    return new Readers(List.of()).read(Exhibit.ofTurns("thread", List.of(turns)), BOBBY);
  }

  private static MessageTurn said(@Nullable String who, Role role, String words) {
    return new MessageTurn(who, null, role, words);
  }
}
