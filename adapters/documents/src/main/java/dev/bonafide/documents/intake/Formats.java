package dev.bonafide.documents.intake;

import dev.bonafide.documents.archive.FolderFormat;
import dev.bonafide.documents.archive.Gzip;
import dev.bonafide.documents.archive.Tar;
import dev.bonafide.documents.archive.Zip;
import dev.bonafide.documents.file.PlainText;
import dev.bonafide.documents.pdf.Pdf;
import java.util.List;

/** Every sort of file that is read. */
public final class Formats {
  private Formats() {}

  /** The most specific first, text last. None loads its library before a file is of its sort. */
  public static List<Format> all(Limits limits) {
    return List.of(Pdf.all().getFirst(), new FolderFormat(), new Zip(), new Gzip(), new Tar(), new PlainText());
  }
}
