package dev.bonafide.slack.evidence;

import com.slack.api.model.File;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.transcript.CueReader;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What someone recorded in Slack itself: their words. Slack may have a transcript of them. It is
 * told from its subtype: its type may be missing, or a video's.
 */
final class Clip {
  private static final String COMPLETE = "complete";
  private static final String PROCESSING = "processing";

  private Clip() {}

  static boolean is(File file) {
    return "slack_audio".equals(file.getSubtype()) || "slack_video".equals(file.getSubtype());
  }

  /** Whether Slack has written down all of it. */
  static boolean isTranscribed(File file) {
    return is(file) && COMPLETE.equals(status(file));
  }

  /** Whether Slack is at it. */
  static boolean isBeingTranscribed(File file) {
    return is(file) && PROCESSING.equals(status(file));
  }

  private static String status(File file) {
    File.Transcription transcription = file.getTranscription();
    return transcription == null || transcription.getStatus() == null
        ? ""
        : transcription.getStatus();
  }

  /** What a preview says, where it holds all. */
  static Optional<String> preview(File file) {
    File.Transcription transcription = file.getTranscription();
    File.TranscriptionPreview preview = transcription == null ? null : transcription.getPreview();
    return preview == null || Boolean.TRUE.equals(preview.getHasMore())
        ? Optional.empty()
        : Optional.ofNullable(preview.getContent()).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The words of a transcript in WebVTT; empty where it is none. */
  static Optional<String> words(String captions) {
    Exhibit exhibit = Exhibit.of("clip", ExhibitKind.TRANSCRIPT, captions);
    return new CueReader()
        .read(exhibit, new Subject(SubjectKind.CANDIDATE, null))
        .map(Clip::words)
        .filter(words -> !words.isEmpty());
  }

  private static String words(Reading reading) {
    return reading.utterances().stream()
        .map(said -> said.span().of(reading.text()).strip())
        .collect(Collectors.joining(" "));
  }
}
