package dev.bonafide.documents.picture;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Child;
import dev.bonafide.documents.picture.chat.ScreenshotText;
import dev.bonafide.documents.picture.pixels.GreyPicture;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF that has no text, and has their words recognized. */
record ScannedPages(Recognition recognition) implements Parser {
  /** A contract; each page takes a second or two. */
  static final int MOST = 10;

  /** Letters of 10 points come out 28 pixels high. */
  private static final float DOTS_PER_INCH = 200;

  /** In points, of either side: a poster of two meters. */
  private static final float LARGEST = 5_700;

  private static final float POINTS_PER_INCH = 72;

  /** Of a page that is drawn: a large one is drawn coarser. */
  private static final double MOST_PIXELS = 6_000_000;

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      if (document.getNumberOfPages() > MOST) {
        throw new Unparsable(
            "has no text and more than " + MOST + " scanned pages, the most that are read");
      }
      DraftWriter draft = new DraftWriter(limits.characters());
      PDFRenderer renderer = new PDFRenderer(document);
      List<RecognizedPage> pages = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        if (page > 0) {
          draft.endWritten().endPage().end();
        }
        float dots = dots(document.getPage(page).getMediaBox());
        BufferedImage drawn = renderer.renderImageWithDPI(page, dots, ImageType.GRAY);
        RecognizedPage words = recognition.ofOne(GreyPicture.of(drawn));
        draft.text(ScreenshotText.of(words).text().stripTrailing() + words.mark());
        pages.add(words);
      }
      if (pages.stream().noneMatch(RecognizedPage::isRead)) {
        pages.forEach(Recognition::unlessEmpty);
      }
      return draft.draft();
    }
  }

  private static float dots(PDRectangle page) {
    if (page.getWidth() > LARGEST || page.getHeight() > LARGEST) {
      throw new Unparsable("has a page larger than two meters");
    }
    double inches = page.getWidth() * page.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
    return (float) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(1, inches)));
  }

  /** Starts in a process of its own, with the path of Tesseract and the languages it has. */
  public static void main(String[] args) throws IOException {
    Child.serve(new ScannedPages(new Recognition(Tesseract.told(args))));
  }
}
