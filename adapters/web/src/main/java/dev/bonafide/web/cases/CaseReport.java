package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Report;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.screening.Screener;

/** Reports of stored cases by the rules of today, with what was ruled on them. */
public final class CaseReport {
  private final Casebook casebook;
  private final Screener screener;

  public CaseReport(Casebook casebook, Screener screener) {
    this.casebook = casebook;
    this.screener = screener;
  }

  /** Writes one, and notes for whom. */
  public String of(CaseHistory history, ReportFormat format, String by) {
    CaseState state = CaseState.of(history);
    Screened screened = screener.screen(state.handedIn(), state.rulings());
    casebook.reported(history, by, screened.sent());
    Report report =
        switch (format) {
          case HTML -> new HtmlReport();
          case MARKDOWN -> new MarkdownReport(CaseTimeline.of(history));
          case JSON -> new JsonReport();
        };
    return report.of(screened.examination(), particulars(history, state, screened));
  }

  /** It is the screening that stands, looked at anew. */
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
