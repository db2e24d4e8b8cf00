package dev.bonafide.documents.pdf;

import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.picture.Scans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The PDF format. */
public final class Pdf {
  /** Readers find the mark anywhere here, and so do people's mail gateways put bytes before it. */
  private static final int HEAD = 1024;

  private Pdf() {}

  public static List<Format> all() {
    return List.of(new PdfFormat(Pdf::fits, new Scans()));
  }

  private static boolean fits(Handed handed) throws IOException {
    String head = new String(handed.content().head(HEAD), StandardCharsets.ISO_8859_1);
    int mark = head.indexOf("%PDF-");
    // Text that speaks of PDFs has the mark in its words.
    return mark == 0 || (mark > 0 && isJunk(head.substring(0, mark)));
  }

  private static boolean isJunk(String before) {
    return before.chars().noneMatch(Character::isLetter)
        || before.chars().anyMatch(c -> c < 9 || c > 126);
  }
}
