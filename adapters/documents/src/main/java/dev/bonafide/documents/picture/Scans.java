package dev.bonafide.documents.picture;

import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Isolation;
import dev.bonafide.documents.picture.tesseract.InstalledLanguages;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads PDFs that are pictures of pages, where Tesseract is installed. */
public final class Scans {
  /** How often longer ten pages may take than one picture. */
  private static final int PATIENCE = 4;

  private final Optional<Path> tesseract;
  private final InstalledLanguages languages = new InstalledLanguages();

  public Scans() {
    this(Tesseract.onPath());
  }

  Scans(Optional<Path> tesseract) {
    this.tesseract = tesseract;
  }

  /**
   * What stands on the pages of a PDF; empty where nothing is installed that reads them.
   *
   * @throws dev.bonafide.documents.draft.Unparsable if it has too many pages or takes too long
   */
  public Optional<ParsedDocument> read(Content pdf, IntakeLimits limits) throws IOException {
    Optional<Tesseract> installed = tesseract.flatMap(languages::tesseract);
    if (installed.isEmpty()) {
      return Optional.empty();
    }
    Isolation apart = new Isolation(ScannedPages.class, installed.get().arguments());
    return Optional.of(apart.parse(pdf, limits.within(limits.time().multipliedBy(PATIENCE))));
  }
}
