package dev.bonafide.documents.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.bonafide.documents.pdf.BundledFonts;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.report.WorkDone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A printer of the HTML report as a PDF whose text can be searched. Nothing that the page names is
 * loaded.
 */
public final class PdfPrinter implements ReportPrinter {
  private final List<byte[]> given;
  private final MachineFonts machine;

  static {
    // Its messages quote what it lays out.
    XRLog.setLoggingEnabled(false);
  }

  /**
   * With the shipped font and those of the machine.
   *
   * @param given TrueType fonts for letters that the shipped one lacks
   */
  public PdfPrinter(List<byte[]> given) {
    this(given, MachineFonts.installed());
  }

  PdfPrinter(List<byte[]> given, MachineFonts machine) {
    this.given = List.copyOf(given);
    this.machine = machine;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException where a given font cannot be read
   */
  @Override
  public Optional<byte[]> pdf(
      Examination examination, Particulars particulars, String title, WorkDone done) {
    Document page = Jsoup.parse(HtmlReport.whole(done).of(examination, particulars));
    page.title(title);
    try {
      return Optional.of(printed(page, title));
    } catch (IOException broken) {
      throw new UncheckedIOException("a font cannot be read", broken);
    }
  }

  private byte[] printed(Document page, String title) throws IOException {
    BundledFonts.use();
    try (PDDocument document = new PDDocument();
        Typefaces faces = Typefaces.of(document, given)) {
      new DrawableText(page).with(faces, machine);
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      List<String> families = new ArrayList<>();
      for (PDFont font : faces.fonts()) {
        families.add("f" + families.size());
        builder.useFont(new PDFontSupplier(font), families.getLast());
      }
      style(page, title, String.join(", ", families));
      return written(page, builder);
    }
  }

  private static byte[] written(Document page, PdfRendererBuilder builder) throws IOException {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((_, _) -> false, when);
    }
    builder.useUriResolver((_, _) -> null);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    // Tagged, so that screen readers find headings and lists.
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Bonafide");
    builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.toStream(bytes).run();
    return bytes.toByteArray();
  }

  private static void style(Document page, String title, String families) throws IOException {
    page.select("meta, style").remove();
    try (InputStream css = PdfPrinter.class.getResourceAsStream("paper.css")) {
      String paper = new String(css.readAllBytes(), StandardCharsets.UTF_8);
      String own =
          """
          * { font-family: %1$s; }
          @page { @bottom-left { font-family: %1$s; font-size: 8.5pt; color: #444;
            content: "%2$s · " counter(page) " of " counter(pages); } }
          """
              .formatted(families, escaped(title));
      page.head().appendElement("style").appendText(paper + own);
    }
  }

  /** A text within a string of a style. */
  private static String escaped(String text) {
    return text.codePoints().mapToObj("\\%X "::formatted).collect(Collectors.joining());
  }
}
