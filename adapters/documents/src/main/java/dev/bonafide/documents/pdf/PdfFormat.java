package dev.bonafide.documents.pdf;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.isolation.IsolatedFormat;
import dev.bonafide.documents.isolation.Isolation;
import dev.bonafide.documents.picture.Scans;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A PDF: its text; where it has none, what can be read on pictures of its pages. */
final class PdfFormat implements Format {
  private final IsolatedFormat.Sort sort;
  private final Isolation text = new Isolation(PdfParser.class);
  private final Scans scans;

  PdfFormat(IsolatedFormat.Sort sort, Scans scans) {
    this.sort = sort;
    this.scans = scans;
  }

  @Override
  public boolean fits(Handed handed) throws IOException {
    return sort.fits(handed);
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    try {
      ParsedDocument parsed = text.parse(handed.content(), intake.limits());
      Optional<ParsedDocument> scanned =
          parsed.text().isBlank()
              ? scans.read(handed.content(), intake.limits())
              : Optional.empty();
      if (scanned.isPresent() && scanned.get().text().isBlank()) {
        throw new Unparsable("has no text, and no words can be read on its pages");
      }
      return scanned
          .map(pages -> new ParsedDocument(pages.text(), parsed.hidden()))
          .orElse(parsed)
          .exhibits(handed);
    } catch (Unparsable e) {
      throw new UnreadableExhibit(handed.name(), e.reason());
    }
  }
}
