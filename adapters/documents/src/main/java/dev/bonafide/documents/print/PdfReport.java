package dev.bonafide.documents.print;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.AskedNote;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A verdict on paper: what was found with its words and places, what to ask, what could not be
 * judged, what was done with the case. Its text can be searched and copied.
 */
public final class PdfReport {
  private static final float GAP = 6;
  private static final float ROOM = 60;

  private final Sheets sheets;

  private PdfReport(Sheets sheets) {
    this.sheets = sheets;
  }

  /**
   * Writes one.
   *
   * @param title what stands at the foot of each sheet
   * @param done what was done with the case, a line each; empty for nothing
   * @param fonts TrueType fonts for letters that the shipped one lacks; what they lack, too, is
   *     drawn with those of the machine
   * @throws IOException where a font cannot be read
   */
  public static byte[] of(
      Examination examination,
      Particulars particulars,
      String title,
      List<String> done,
      List<byte[]> fonts)
      throws IOException {
    return of(examination, particulars, title, done, fonts, new MachineFonts());
  }

  static byte[] of(
      Examination examination,
      Particulars particulars,
      String title,
      List<String> done,
      List<byte[]> fonts,
      LetterShapes shapes)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      Typeface typeface = new Typeface(document, fonts, shapes);
      Sheets sheets = new Sheets(document, typeface);
      new PdfReport(sheets).page(ReportPage.of(examination, particulars), done);
      if (!typeface.missing().isEmpty()) {
        new PdfReport(sheets).missing(typeface);
      }
      sheets.end(title);
      document.getDocumentInformation().setTitle(title);
      document.getDocumentInformation().setProducer("Bonafide");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void page(ReportPage page, List<String> done) throws IOException {
    sheets.write(page.headline(), Sheets.Look.heading(18));
    sheets.write(page.subject(), Sheets.Look.text(0));
    sheets.space(GAP);
    sheets.write(page.summary(), Sheets.Look.text(0));
    list("Who is being screened?", page.choices());
    list("What to do next", page.advice());
    points("What was found", page.found());
    points("Noted; does not affect the verdict", page.slight());
    points(ReportPage.ASIDE, page.aside());
    questions(page.questions());
    list("Reasons for doubt", page.against());
    list("What was checked", page.looked());
    list("What could not be checked", page.limits());
    list("What would change this", page.wouldChange());
    done(done);
    sheets.space(2 * GAP);
    sheets.write(ReportPage.DECISION, Sheets.Look.text(0));
    sheets.write(page.imprint(), Sheets.Look.small(0));
  }

  private void heading(String words) throws IOException {
    sheets.space(2 * GAP);
    sheets.keep(ROOM);
    sheets.write(words, Sheets.Look.heading(13));
  }

  private void list(String heading, List<String> items) throws IOException {
    if (!items.isEmpty()) {
      heading(heading);
      for (String item : items) {
        sheets.write("• " + item, Sheets.Look.text(0));
      }
    }
  }

  /** Numbered, as a line that was taken back is called by its number. */
  private void done(List<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      heading("What was done with the case");
      for (int at = 0; at < lines.size(); at++) {
        sheets.write((at + 1) + ". " + lines.get(at), Sheets.Look.text(0));
      }
    }
  }

  private void points(String heading, List<Point> points) throws IOException {
    if (!points.isEmpty()) {
      heading(heading);
      for (Point point : points) {
        point(point);
      }
    }
  }

  private void point(Point point) throws IOException {
    sheets.space(GAP);
    sheets.keep(ROOM);
    sheets.write(point.number() + ". " + point.title(), Sheets.Look.heading(10.5f));
    sheets.write(point.strength(), Sheets.Look.small(0));
    for (ShownQuote quote : point.quotes()) {
      quote(quote);
    }
    for (ShownQuote quote : point.beyond()) {
      quote(quote);
    }
    labelled("Set aside", point.setAside());
    labelled("Made of", point.parts());
    labelled(ReportPage.BENEATH, point.beneath());
    labelled("Why it matters", List.of(point.why()));
    labelled("May be innocent", point.innocent());
    labelled("Source", point.sources());
  }

  private void quote(ShownQuote quote) throws IOException {
    sheets.space(GAP / 2);
    sheets.write(quote.words(), Sheets.Look.quote());
    sheets.write(quote.place(), Sheets.Look.small(20));
  }

  private void labelled(String label, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      sheets.write(label + ": " + String.join("; ", texts), Sheets.Look.text(0));
    }
  }

  private void questions(List<Question> questions) throws IOException {
    if (questions.isEmpty()) {
      return;
    }
    heading("What to ask");
    for (int at = 0; at < questions.size(); at++) {
      Question one = questions.get(at);
      sheets.write((at + 1) + ". " + Visible.line(one.ask()), Sheets.Look.text(0));
      Optional<String> asked = AskedNote.of(one, Phrasebook.ENGLISH);
      if (asked.isPresent()) {
        sheets.write(asked.get(), Sheets.Look.small(14));
      }
      sheets.write("Good answer: " + Visible.line(one.goodAnswer()), Sheets.Look.small(14));
      sheets.write("Bad sign: " + Visible.line(one.badSign()), Sheets.Look.small(14));
    }
  }

  private void missing(Typeface typeface) throws IOException {
    String scripts =
        typeface.missing().stream()
            .map(letter -> Character.UnicodeScript.of(letter).name().toLowerCase(Locale.ROOT))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    sheets.space(GAP);
    sheets.write(
        "Letters that no font here can draw are shown as their codes, such as <U+4F60>: "
            + typeface.missing().size()
            + " of these scripts: "
            + scripts
            + ". Search and copy find the letters themselves.",
        Sheets.Look.text(0));
  }
}
