package dev.bonafide.documents.intake;

import dev.bonafide.documents.archive.FolderFormat;
import dev.bonafide.documents.archive.Gzip;
import dev.bonafide.documents.archive.Tar;
import dev.bonafide.documents.archive.Zip;
import dev.bonafide.documents.file.PlainText;
import dev.bonafide.documents.mail.Eml;
import dev.bonafide.documents.mail.Mbox;
import dev.bonafide.documents.office.Office;
import dev.bonafide.documents.page.WebPage;
import dev.bonafide.documents.pdf.Pdf;
import dev.bonafide.documents.picture.PictureFormat;
import dev.bonafide.documents.recording.RecordingFormat;
import java.util.ArrayList;
import java.util.List;

/** Every sort of file that is read. */
public final class Formats {
  private Formats() {}

  /**
   * The most specific first, text last. None loads its library before a file is of its sort.
   *
   * @param limits that the intake will hold them to
   */
  public static List<Format> all(IntakeLimits limits) {
    return all(limits, 0);
  }

  /**
   * The same where recordings are listened to.
   *
   * @param largest bytes of a recording; 0 where none is
   */
  public static List<Format> all(IntakeLimits limits, int largest) {
    List<Format> all = new ArrayList<>(List.of(new FolderFormat()));
    all.addAll(Pdf.all());
    all.addAll(Office.all());
    all.addAll(List.of(new Zip(), new Gzip(), new Tar(), new Mbox(), new Eml()));
    all.addAll(WebPage.all());
    all.addAll(List.of(new PictureFormat(), new RecordingFormat(largest)));
    all.add(new PlainText());
    return List.copyOf(all);
  }
}
