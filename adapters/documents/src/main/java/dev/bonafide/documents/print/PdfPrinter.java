package dev.bonafide.documents.print;

import dev.bonafide.examination.Examination;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.ReportPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Prints with the fonts that are at hand: the one that is shipped, and those of the machine. */
public final class PdfPrinter implements ReportPrinter {

  @Override
  public Optional<byte[]> pdf(
      Examination examination, Particulars particulars, String title, List<String> done) {
    try {
      return Optional.of(PdfReport.of(examination, particulars, title, done, List.of()));
    } catch (IOException broken) {
      throw new UncheckedIOException("the shipped font cannot be read", broken);
    }
  }
}
