package dev.bonafide.documents.recording;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Recording;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A recording. Nothing is decoded here: where someone has recordings listened to, its bytes are
 * handed on; where no one does, it is refused with what is missing.
 *
 * @param largest bytes of one; 0 where none is listened to
 */
public record RecordingFormat(int largest) implements Format {
  @Override
  public boolean fits(Handed handed) throws IOException {
    return type(handed).isPresent();
  }

  private static Optional<String> type(Handed handed) throws IOException {
    return RecordingType.of(handed.content().head(RecordingType.HEAD));
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    if (largest == 0) {
      throw new UnreadableExhibit(
          handed.name(),
          "is a recording; set BONAFIDE_SPEECH_URL to have a server transcribe it, or submit a"
              + " transcript");
    }
    if (handed.content().size() > largest) {
      throw new UnreadableExhibit(
          handed.name(), "is a recording of more than " + (largest >> 20) + " MB");
    }
    try (InputStream in = handed.content().open()) {
      String ending = type(handed).orElseThrow();
      Recording recording = new Recording(in.readNBytes(largest), ending);
      return List.of(Exhibit.recorded(handed.name(), handed.kind(), recording));
    }
  }
}
