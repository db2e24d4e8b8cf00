package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Child;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: its pages in reading order, and what is hidden on them. */
final class PdfParser implements Parser {

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    BundledFonts.use();
    try (PDDocument document = Loader.loadPDF(file)) {
      int pages = document.getNumberOfPages();
      if (pages > limits.pages()) {
        throw new Unparsable("has " + pages + " pages, more than " + limits.pages());
      }
      DraftWriter draft = new DraftWriter(limits.characters());
      pages(document, limits.characters(), draft);
      Embedded.tell(document, draft);
      Metadata.tell(document.getDocumentInformation(), draft);
      return draft.draft();
    } catch (InvalidPasswordException e) {
      throw new Unparsable("is encrypted and needs a password");
    }
  }

  private static void pages(PDDocument document, int most, DraftWriter draft) throws IOException {
    Layers layers = new Layers(document);
    List<Leaf> leaves = new ArrayList<>();
    for (int number = 0; number < document.getNumberOfPages(); number++) {
      leaves.add(Leaf.of(document.getPage(number), layers, most));
    }
    RunningHeads running = new RunningHeads(leaves.stream().map(Leaf::upright).toList());
    PageText before = null;
    for (int number = 1; number <= leaves.size(); number++) {
      Leaf leaf = leaves.get(number - 1);
      PageText page = leaf.text(running);
      if (before != null) {
        turn(before.goesOnWith(page), draft);
      }
      String text = page.text().stripTrailing();
      draft.text(text);
      leaf.tell("page " + number, text, draft);
      before = page;
    }
    draft.end();
    running.lines().forEach(line -> draft.end().text(line));
  }

  /** Ends a page within a line where its last paragraph goes on, and after it where it does not. */
  private static void turn(boolean goesOn, DraftWriter draft) {
    if (goesOn) {
      draft.endPage();
    } else {
      draft.end().endPage().end();
    }
  }

  /** Starts in a process of its own. */
  public static void main(String[] args) throws IOException {
    Child.serve(new PdfParser());
  }
}
