package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.picture.EnclosedPictures;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An office document that is a ZIP archive, with the words of the pictures in it. */
public record WithPictures(Format document) implements Format {
  @Override
  public boolean fits(Handed handed) throws IOException {
    return document.fits(handed);
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    List<Exhibit> exhibits = new ArrayList<>(document.open(handed, intake));
    EnclosedPictures pictures = new EnclosedPictures(intake, false);
    try {
      Packed.zip(handed, intake, pack -> read(handed, pack, pictures));
    } catch (UnreadableExhibit e) {
      // Its text was read: what is wrong with the archive is wrong with its pictures alone.
    }
    exhibits.addAll(pictures.exhibits());
    return exhibits;
  }

  private static boolean read(Handed handed, Pack pack, EnclosedPictures pictures)
      throws IOException {
    pack.each(
        entry -> isPicture(entry.path()),
        (entry, content) ->
            pictures.add(new Handed(handed.name() + "/" + entry.path(), handed.kind(), content)));
    return true;
  }

  /** Where Word and OpenDocument keep them. */
  private static boolean isPicture(String path) {
    return path.startsWith("word/media/") || path.startsWith("Pictures/");
  }
}
