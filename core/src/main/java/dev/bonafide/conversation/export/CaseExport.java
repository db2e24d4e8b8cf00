package dev.bonafide.conversation.export;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.ReportPrinter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes cases as files for chats: as they stand, with all that was done with them. */
public record CaseExport(ReportPrinter printer) {

  /** Empty where it cannot be written here, or would be larger than a chat takes. */
  public Optional<CaseDocument> of(
      CaseHistory history, Examination examination, Particulars particulars, ExportFormat format) {
    long number = history.id().number();
    List<String> done = CaseTimeline.of(history);
    Optional<byte[]> bytes =
        switch (format) {
          case PDF -> printer.pdf(examination, particulars, "Case " + number, done);
          case MARKDOWN ->
              Optional.of(
                  new MarkdownReport(done)
                      .of(examination, particulars)
                      .getBytes(StandardCharsets.UTF_8));
        };
    String name = "case-" + number + "." + format.extension();
    return bytes.flatMap(some -> CaseDocument.of(name, format, some));
  }
}
