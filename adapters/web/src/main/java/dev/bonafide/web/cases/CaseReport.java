package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseState;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Report;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.screening.Screener;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports of stored cases by the rules of today, with what was ruled on them. */
public final class CaseReport {
  private final Casebook casebook;
  private final Screener screener;
  private final ReportPrinter printer;

  public CaseReport(Casebook casebook, Screener screener, ReportPrinter printer) {
    this.casebook = casebook;
    this.screener = screener;
    this.printer = printer;
  }

  /** Writes one, and notes for whom. */
  public byte[] of(CaseHistory history, ReportFormat format, String by) {
    CaseState state = CaseState.of(history);
    Screened screened = screener.screen(state);
    casebook.reported(history, by, screened.sent());
    Particulars particulars = particulars(history, state, screened);
    List<String> done = CaseTimeline.of(history);
    return switch (format) {
      case HTML -> text(new HtmlReport(), screened, particulars);
      case MARKDOWN -> text(new MarkdownReport(done), screened, particulars);
      case JSON -> text(new JsonReport(), screened, particulars);
      case PDF ->
          printer
              .pdf(screened.examination(), particulars, "Case " + history.id().number(), done)
              .orElseThrow(() -> new Problem(406, "PDFs cannot be written here."));
    };
  }

  private static byte[] text(Report report, Screened screened, Particulars particulars) {
    return report.of(screened.examination(), particulars).getBytes(StandardCharsets.UTF_8);
  }

  /** Particulars of the screening that stands, looked at anew. */
  private static Particulars particulars(CaseHistory history, CaseState state, Screened screened) {
    Particulars anew = screened.particulars();
    return new Particulars(
            state.examined().map(Entry.Examined::examination).orElse(anew.id()),
            history.entries().stream().map(Entry::at).reduce(anew.at(), (_, last) -> last),
            0,
            anew.engineVersion(),
            anew.rulesFingerprint(),
            anew.settingsFingerprint())
        .with(state.proofs())
        .asking(state.asked());
  }
}
