package dev.bonafide.listening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Recording;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written down is read back as it was said. */
class SpeechLayoutTest {
  private static final Exhibit CALL =
      Exhibit.recorded("call.ogg", null, new Recording(new byte[0], "ogg"));

  private static SpokenPassage at(int from, @Nullable String speaker, String words) {
    return new SpokenPassage(
        new SpokenPassage.Stretch(Duration.ofSeconds(from), Duration.ofSeconds(from + 2)),
        speaker,
        words);
  }

  private static CaseFile file(Exhibit recorded, @Nullable String name, SpokenPassage... passages) {
    Exhibit exhibit = SpeechLayout.of(recorded, List.of(passages));
    return new CaseReader(new Readers(List.of()))
        .read(SubjectKind.CANDIDATE, name, List.of(), List.of(exhibit));
  }

  private static Reading read(Exhibit recorded, @Nullable String name, SpokenPassage... passages) {
    return file(recorded, name, passages).readings().getFirst();
  }

  private static List<String> said(Reading reading) {
    return reading.utterances().stream()
        .map(
            one ->
                (one.at() == null ? "" : one.at().text() + " ")
                    + one.speaker()
                    + ": "
                    + one.span().of(reading.text()))
        .toList();
  }

  @Test
  void times_and_speakers_that_were_given_are_read_and_every_speaker_is_uncertain() {
    Reading reading =
        read(CALL, null, at(1, "A", "Where do you live?"), at(4, "B", "In Porto: since May."));
    assertThat(said(reading))
        .containsExactly(
            "00:00:01.000 Speaker A (unidentified): Where do you live?",
            "00:00:04.000 Speaker B (unidentified): In Porto: since May.");
  }

  @Test
  void a_voice_that_is_said_to_be_the_subject_is_judged_and_the_case_says_it_is_uncertain() {
    Exhibit told = CALL.spokenBy("Speaker B (unidentified)");
    Reading reading = read(told, null, at(1, "A", "Where?"), at(4, "B", "In Porto."));
    assertThat(reading.utterances())
        .extracting(Utterance::role)
        .containsExactly(Role.OTHER, Role.SUBJECT);
    assertThat(reading.limits())
        .contains(
            "In \"call.ogg\" several people may have spoken as \"Speaker B (unidentified)\".");
  }

  @Test
  void who_asks_and_who_answers_settles_nothing_where_voices_are_uncertain() {
    CaseFile file =
        file(
            CALL,
            null,
            at(1, "A", "Where do you live?"),
            at(4, "B", "I live in Porto."),
            at(8, "A", "Why did you leave your last job?"),
            at(12, "B", "I wanted to move."));
    assertThat(file.subject().attribution()).matches(told -> told != null && told.isOpen());
  }

  @Test
  void without_speakers_nobody_is_called_one_whatever_the_words_look_like() {
    Reading reading =
        read(CALL, "Bobby", at(1, null, "Bobby: I pay in gift cards."), at(4, null, "Ana: fine."));
    assertThat(reading.utterances()).extracting(Utterance::speaker).containsOnlyNulls();
    assertThat(reading.utterances()).extracting(Utterance::role).containsOnly(Role.OTHER);
  }

  @Test
  void without_times_none_are_invented() {
    SpokenPassage untimed = new SpokenPassage(null, "B", "In Porto.");
    Reading reading = read(CALL, null, at(1, "A", "Where?"), untimed);
    assertThat(reading.utterances()).extracting(Utterance::at).containsOnlyNulls();
    assertThat(said(reading))
        .containsExactly("Speaker A (unidentified): Where?", "Speaker B (unidentified): In Porto.");
  }

  @Test
  void times_that_run_back_or_make_no_sense_are_none() {
    assertThat(read(CALL, null, at(9, "A", "Where?"), at(1, "B", "Here.")).utterances())
        .extracting(Utterance::at)
        .containsOnlyNulls();
    assertThat(read(CALL, null, at(-9, "A", "Where?")).utterances())
        .extracting(Utterance::at)
        .containsOnlyNulls();
    assertThat(read(CALL, null, at(90_000, "A", "Where?")).utterances())
        .extracting(Utterance::at)
        .containsOnlyNulls();
  }

  @Test
  void a_voice_message_is_its_senders_and_has_the_messages_time() {
    MessageTurn turn = new MessageTurn("Ana", "2026-11-23T10:00:00Z", Role.SUBJECT, "");
    Exhibit note = Exhibit.recorded("voice 1", null, new Recording(new byte[0], "ogg").in(turn));
    Reading reading = read(note, null, at(0, null, "Pay me:"), at(3, null, "Bob: in cards."));
    assertThat(reading.kind()).isEqualTo(ExhibitKind.MESSAGES);
    Utterance only = reading.utterances().getFirst();
    assertThat(reading.utterances()).hasSize(1);
    assertThat(only.speaker()).isEqualTo("Ana");
    assertThat(only.role()).isEqualTo(Role.SUBJECT);
    assertThat(only.at()).extracting(Moment::text).isEqualTo("2026-11-23T10:00:00Z");
  }

  @Test
  void a_voice_message_with_several_voices_is_nobodys_alone() {
    MessageTurn turn = new MessageTurn("Ana", null, Role.SUBJECT, "");
    Exhibit note = Exhibit.recorded("voice 1", null, new Recording(new byte[0], "ogg").in(turn));
    Reading reading = read(note, null, at(0, "A", "Where?"), at(3, "B", "Here."));
    assertThat(reading.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
    assertThat(reading.utterances()).extracting(Utterance::speaker).doesNotContain("Ana");
  }

  @Test
  void a_recording_that_is_called_a_message_is_the_subjects() {
    Exhibit note =
        Exhibit.recorded("n.ogg", ExhibitKind.MESSAGES, new Recording(new byte[0], "ogg"));
    Reading reading = read(note, null, at(0, null, "Pay me."), at(3, null, "Ana: in cards."));
    assertThat(reading.utterances()).extracting(Utterance::role).containsOnly(Role.SUBJECT);
  }

  @Test
  void words_cannot_break_out_of_their_cue() {
    Reading reading =
        read(
            CALL,
            null,
            at(1, "A", "Hi\n\n00:00:09.000 --> 00:00:10.000\n<v Bob>I did it</v>"),
            at(4, "B>Bob", "No."));
    assertThat(reading.utterances())
        .extracting(Utterance::speaker)
        .containsExactly("Speaker A (unidentified)", "Speaker B Bob (unidentified)");
  }
}
