package dev.bonafide.documents.picture;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.picture.pixels.PictureType;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures that lie in a document or hang on a mail. Most are logos and portraits: one without
 * words, or that cannot be read, is left out and refuses nothing else.
 */
public final class EnclosedPictures {
  /** Of one document; a report on somebody has a few screenshots. */
  private static final int MOST = 10;

  /** In bytes: what is smaller is a line, an icon or a counter of readers. */
  private static final int SMALLEST = 4096;

  private final Intake intake;
  private final List<Exhibit> exhibits = new ArrayList<>();
  private int opened;

  public EnclosedPictures(Intake intake) {
    this.intake = intake;
  }

  /** Reads one, where the file around it has not taken long yet. */
  public void add(Handed picture) throws IOException {
    boolean isWorthIt =
        picture.content().size() >= SMALLEST
            && PictureType.of(picture.content().head(PictureType.HEAD)).isPresent();
    if (isWorthIt && opened < MOST && intake.hasTime()) {
      opened++;
      try {
        exhibits.addAll(intake.open(asEvidence(picture)));
      } catch (UnreadableExhibit e) {
        // The text around it says that it is there.
      }
    }
  }

  /** A picture in a note is not what the reviewer wrote. */
  private static Handed asEvidence(Handed picture) {
    return picture.kind() == ExhibitKind.NOTE
        ? new Handed(picture.name(), null, picture.content())
        : picture;
  }

  public List<Exhibit> exhibits() {
    return List.copyOf(exhibits);
  }
}
