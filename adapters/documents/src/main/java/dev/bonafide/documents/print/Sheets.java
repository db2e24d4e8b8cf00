package dev.bonafide.documents.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Writes line below line on sheets of A4, each with its number at the foot. */
final class Sheets {
  private static final float MARGIN = 56;
  private static final float LEADING = 1.4f;
  private static final float FOOT = 8.5f;

  /** Of the size: how heavy a letter of a heading is drawn around. */
  private static final float BOLD = 0.03f;

  private final PDDocument document;
  private final Typeface typeface;
  private final SearchableLetters searchable;
  private final List<PDPage> pages = new ArrayList<>();
  private float below;

  Sheets(PDDocument document, Typeface typeface) {
    this.document = document;
    this.typeface = typeface;
    this.searchable = new SearchableLetters(document);
    turn();
  }

  private void turn() {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pages.add(page);
    below = PDRectangle.A4.getHeight() - MARGIN;
  }

  /** Leaves room, unless a sheet begins there anyway. */
  void space(float points) {
    below -= points;
  }

  /** Begins a sheet where so much would not go on this one, so that no heading ends it. */
  void keep(float points) {
    if (below - points < MARGIN) {
      turn();
    }
  }

  void write(String text, Look look) throws IOException {
    float left = MARGIN + look.indent();
    float width = PDRectangle.A4.getWidth() - MARGIN - left;
    for (String line : WrappedText.of(text, typeface, look.size(), width)) {
      keep(look.size() * LEADING);
      below -= look.size() * LEADING;
      line(line, look, left, below, pages.getLast());
    }
  }

  private void line(String line, Look look, float left, float at, PDPage page) throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, false)) {
      out.saveGraphicsState();
      if (look.barred()) {
        out.setStrokingColor(0.75f);
        out.setLineWidth(1.5f);
        out.moveTo(left - 8, at - 3);
        out.lineTo(left - 8, at + look.size());
        out.stroke();
      }
      out.restoreGraphicsState();
    }
    float x = left;
    for (LetterRun run : typeface.runs(line)) {
      run(run, look, x, at, page);
      x += run.width(look.size());
    }
  }

  /** Each in a stream of its own, so that what is read comes in the order in which it stands. */
  private void run(LetterRun run, Look look, float left, float at, PDPage page) throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, false)) {
      out.saveGraphicsState();
      out.setNonStrokingColor(look.grey());
      out.setStrokingColor(look.grey());
      switch (run) {
        case LetterRun.Lettered(PDFont font, String text) -> {
          out.beginText();
          if (look.bold()) {
            out.setRenderingMode(RenderingMode.FILL_STROKE);
            out.setLineWidth(look.size() * BOLD);
          }
          out.newLineAtOffset(left, at);
          out.setFont(font, look.size());
          out.showText(text);
          out.endText();
        }
        case LetterRun.Drawn(Outline outline, var _) -> {
          out.transform(new Matrix(look.size(), 0, 0, look.size(), left, at));
          OutlinePen.draw(outline.shape(), out);
        }
      }
      out.restoreGraphicsState();
    }
    if (run instanceof LetterRun.Drawn(var _, String shown)) {
      searchable.over(page, shown, left, at, look.size(), run.width(look.size()));
    }
  }

  /** Writes the same at the foot of every sheet, with its number. */
  void end(String foot) throws IOException {
    for (int at = 0; at < pages.size(); at++) {
      String line = foot + " · " + (at + 1) + " of " + pages.size();
      line(line, Look.small(0), MARGIN, MARGIN / 2, pages.get(at));
    }
    searchable.end();
  }

  /**
   * How a text looks.
   *
   * @param indent from the margin, in points
   * @param grey 0 for black
   * @param barred whether a bar stands at its left, as beside what is quoted
   */
  record Look(float size, float indent, float grey, boolean bold, boolean barred) {
    static Look text(float indent) {
      return new Look(10.5f, indent, 0, false, false);
    }

    static Look heading(float size) {
      return new Look(size, 0, 0, true, false);
    }

    static Look quote() {
      return new Look(10.5f, 20, 0, false, true);
    }

    static Look small(float indent) {
      return new Look(FOOT, indent, 0.4f, false, false);
    }
  }
}
