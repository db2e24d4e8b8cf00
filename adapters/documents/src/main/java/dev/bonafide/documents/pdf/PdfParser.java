package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.Draft;
import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Limits;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Reads a PDF: its pages in reading order, and what is hidden on them. */
final class PdfParser implements Parser {

  @Override
  public Draft parse(byte[] file, Limits limits) throws IOException {
    FontMappers.set(new BundledFonts());
    try (PDDocument document = Loader.loadPDF(file)) {
      int pages = document.getNumberOfPages();
      if (pages > limits.pages()) {
        throw new Unparsable("has " + pages + " pages, more than " + limits.pages());
      }
      DraftWriter draft = new DraftWriter(limits.characters());
      Layers layers = new Layers(document);
      for (int number = 1; number <= pages; number++) {
        page(document.getPage(number - 1), number, layers, limits.characters(), draft);
      }
      Embedded.tell(document, draft);
      Metadata.tell(document.getDocumentInformation(), draft);
      return draft.draft();
    } catch (InvalidPasswordException e) {
      throw new Unparsable("is encrypted, and opens only with its password");
    }
  }

  private static void page(PDPage page, int number, Layers layers, int most, DraftWriter draft)
      throws IOException {
    PageReader reader = new PageReader(page, layers, most);
    Annotations annotations = Annotations.of(page);
    reader.processPage(page);
    for (PDAnnotation drawn : annotations.drawn()) {
      reader.showAnnotation(drawn);
    }
    List<Glyph> glyphs = reader.glyphs();
    List<Glyph> seen = glyphs.stream().filter(glyph -> glyph.concealed() == null).toList();
    if (number > 1) {
      draft.blank().text("— page " + number + " —").end().end();
    }
    String text = PageText.of(seen);
    draft.text(text);
    Concealed.tell("page " + number, glyphs, draft);
    annotations.tell("page " + number, text, draft);
  }
}
