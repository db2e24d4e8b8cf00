package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import org.junit.jupiter.api.Test;

class RecordingExportTest {
  private static final Subject ANA = new Subject(SubjectKind.CANDIDATE, "Ana Torres");

  @Test
  void times_that_make_no_sense_are_none() {
    Reading reading =
        read("[{\"sentence\": \"hi\", \"startTime\": \"soon\", \"speaker_name\": \"Ana\"}]");
    assertThat(reading.utterances()).singleElement().matches(said -> said.at() == null);
  }

  @Test
  void sentences_of_fireflies_are_put_together_by_speaker() {
    Reading reading =
        read(
            """
            {"data": {"transcript": {"title": "Interview", "sentences": [
              {"index": 0, "speaker_name": "Max", "speaker_id": 0, "text": "Hello.",
               "start_time": 1.5, "end_time": 2},
              {"index": 1, "speaker_name": "Ana Torres", "speaker_id": 1, "text": "I live",
               "start_time": 62.25, "end_time": 64},
              {"index": 2, "speaker_name": "Ana Torres", "speaker_id": 1, "text": "in Lisbon.",
               "start_time": 64, "end_time": 65}]}}}
            """);
    assertThat(reading.format()).isEqualTo("json");
    assertThat(reading.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
    Utterance last = reading.utterances().getLast();
    assertThat(reading.words(last)).isEqualTo("I live in Lisbon.");
    assertThat(last.role()).isEqualTo(Role.SUBJECT);
    assertThat(last.at()).isEqualTo(new Moment("00:01:02", 62.25, Moment.Scale.RECORDING));
  }

  @Test
  void pieces_of_otter_have_their_speakers_names() {
    Reading reading =
        read(
            """
            {"speech": {"title": "Interview",
              "speakers": [{"id": 7, "speaker_name": "Ana Torres"}],
              "transcripts": [
                {"transcript": "Hello.", "start_offset": 16000, "speaker_model_label": "1"},
                {"transcript": "I live in Lisbon.", "start_offset": 992000, "speaker_id": 7}]}}
            """);
    assertThat(reading.format()).isEqualTo("json");
    assertThat(reading.utterances().stream().map(Utterance::speaker))
        .containsExactly("Speaker 1", "Ana Torres");
    assertThat(reading.utterances().getLast().at())
        .isEqualTo(new Moment("00:01:02", 62, Moment.Scale.RECORDING));
  }

  private static Reading read(String json) {
    return new Exports().read(Exhibit.of("a.json", null, json), ANA).orElseThrow();
  }
}
