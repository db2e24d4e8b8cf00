package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseExport;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Report;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.report.WorkDone;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.screening.Screener;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports of stored cases by the rules of today, with what was ruled on them. */
public record CaseReport(Casebook casebook, Screener screener, ReportPrinter printer) {
  /** Writes one, and notes for whom. */
  public byte[] of(CaseHistory history, ReportFormat format, String by) {
    Screened screened = screener.screen(CaseState.of(history));
    casebook.reported(history, by, screened.sent());
    Judgement judged = screened.judgement().standing(history);
    return switch (format) {
      case HTML ->
          text(new HtmlReport(false, new WorkDone(CaseExport.outcome(history), List.of())), judged);
      case JSON -> text(new JsonReport(), judged);
      case MARKDOWN -> saved(history, judged, ExportFormat.MARKDOWN);
      case PDF -> saved(history, judged, ExportFormat.PDF);
    };
  }

  private static byte[] text(Report report, Judgement judged) {
    return report.of(judged.examination(), judged.particulars()).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] saved(CaseHistory history, Judgement judged, ExportFormat format) {
    return new CaseExport(printer)
        .of(history, judged, format)
        .orElseThrow(() -> new Problem(406, "PDFs cannot be written here."));
  }
}
