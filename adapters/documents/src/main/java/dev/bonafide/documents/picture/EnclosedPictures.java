package dev.bonafide.documents.picture;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.file.TextFile;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.picture.pixels.PictureType;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures that lie in a document or hang on a mail. Most are logos and portraits: one without
 * words is left out. One that cannot be read refuses nothing else; where someone sent it as a file,
 * it is named.
 */
public final class EnclosedPictures {
  /** Of one document; a report on someone has a few screenshots. */
  private static final int MOST = 10;

  /** In bytes: what is smaller is a line, an icon or a counter of readers. */
  private static final int SMALLEST = 4096;

  /** Bytes that tell what is no picture, too. */
  private static final int HEAD = 16;

  private final Intake intake;
  private final boolean isSent;
  private final List<Exhibit> exhibits = new ArrayList<>();
  private int opened;

  /**
   * None so far.
   *
   * @param isSent whether each is a file of its own, and no part of a document
   */
  public EnclosedPictures(Intake intake, boolean isSent) {
    this.intake = intake;
    this.isSent = isSent;
  }

  /** Reads one, where the file around it has not taken long yet. */
  public void add(Handed picture) throws IOException {
    if (picture.content().size() < SMALLEST) {
      return;
    }
    byte[] head = picture.content().head(HEAD);
    if (PictureType.of(head).isEmpty()) {
      TextFile.refusal(picture.name(), head).ifPresent(this::refuse);
    } else if (opened < MOST && intake.hasTime()) {
      opened++;
      try {
        exhibits.addAll(intake.open(asEvidence(picture)));
      } catch (UnreadableExhibit e) {
        refuse(e);
      }
    }
  }

  private void refuse(UnreadableExhibit refused) {
    if (isSent && !refused.reason().equals(PictureParser.WORDLESS)) {
      exhibits.add(Exhibit.unread(refused.exhibit(), refused.reason()));
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
