package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.report.WorkDone;
import dev.bonafide.verdict.CalledFindings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes cases as files to pass on: as they stand, with all that was done with them. */
public record CaseExport(ReportPrinter printer) {

  /** Empty where it cannot be written here. */
  public Optional<byte[]> of(CaseHistory history, Judgement judged, ExportFormat format) {
    WorkDone done = done(history, judged);
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

  private static WorkDone done(CaseHistory history, Judgement judged) {
    CalledFindings findings = CalledFindings.of(judged.examination().assessment());
    return new WorkDone(outcome(history), CaseTimeline.of(history, findings));
  }

  /** The outcome that a case was decided with, in words; empty while it is open. */
  public static String outcome(CaseHistory history) {
    CaseState state = CaseState.of(history);
    return state
        .concluded()
        .filter(_ -> state.isDecided())
        .map(said -> Phrasebook.ENGLISH.say("conclusion." + said.conclusion().id()))
        .orElse("");
  }
}
