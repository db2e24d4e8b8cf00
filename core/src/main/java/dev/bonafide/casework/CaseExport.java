package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.ReportPrinter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes cases as files to pass on: as they stand, with all that was done with them. */
public record CaseExport(ReportPrinter printer) {

  /** Empty where it cannot be written here. */
  public Optional<byte[]> of(CaseHistory history, Judgement judged, ExportFormat format) {
    List<String> done = CaseTimeline.of(history);
    return switch (format) {
      case PDF ->
          printer.pdf(
              judged.examination(), judged.particulars(), "Case " + history.id().number(), done);
      case MARKDOWN ->
          Optional.of(
              new MarkdownReport(done)
                  .of(judged.examination(), judged.particulars())
                  .getBytes(StandardCharsets.UTF_8));
    };
  }
}
