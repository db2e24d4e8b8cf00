package dev.bonafide.testkit.casefile;

import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.ReportPrinter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes what a PDF would say, as text behind a PDF's first bytes. */
public final class PlainPrinter {
  /** The first bytes of each. */
  public static final String HEAD = "%PDF-";

  private PlainPrinter() {}

  public static ReportPrinter get() {
    return (examination, particulars, title, done) ->
        Optional.of(
            (HEAD + title + "\n" + new MarkdownReport(done).of(examination, particulars))
                .getBytes(StandardCharsets.UTF_8));
  }
}
