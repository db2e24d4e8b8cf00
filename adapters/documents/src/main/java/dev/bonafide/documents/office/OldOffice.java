package dev.bonafide.documents.office;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Office files of before 2007, and newer ones under a password: known, and refused. */
final class OldOffice implements Format {
  private static final String MARK = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final int EXAMINED = 4 << 20;

  @Override
  public boolean fits(Handed handed) throws IOException {
    byte[] head = handed.content().head(MARK.length());
    return new String(head, StandardCharsets.ISO_8859_1).equals(MARK);
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    try (InputStream in = handed.content().open()) {
      String names = new String(in.readNBytes(EXAMINED), StandardCharsets.ISO_8859_1);
      String reason =
          names.contains(wide("EncryptedPackage"))
              ? "is encrypted and needs a password"
              : names.contains(wide("__substg1.0_"))
                  ? "is a message of Outlook (MSG), which cannot be read; save it as EML"
                  : "is an office file from before 2007 (DOC, XLS, PPT), which cannot be read; save"
                      + " it as DOCX or PDF";
      throw new UnreadableExhibit(handed.name(), reason);
    }
  }

  /** As names stand in such a file: two bytes a letter. */
  private static String wide(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_16LE);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
