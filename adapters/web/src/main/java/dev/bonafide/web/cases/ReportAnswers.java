package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;

/** Answers with the report of a stored case; what stands in an HTML report runs no script. */
public record ReportAnswers(
    Casebook casebook, CaseReport reports, ConcurrencyLimit concurrencyLimit) {

  /**
   * The report, in its turn.
   *
   * @param by who is noted as having seen it
   * @param headers adds those of the caller's own
   */
  public ResponseEntity<byte[]> of(
      long number,
      ReportFormat format,
      String by,
      Caller caller,
      Consumer<ResponseEntity.BodyBuilder> headers) {
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(caller)) {
      byte[] written = concurrencyLimit.pass(caller, 0, () -> written(number, format, by));
      ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format.type());
      if (format == ReportFormat.HTML) {
        answer.header("Content-Security-Policy", HtmlReport.POLICY + "; frame-ancestors 'none'");
      }
      headers.accept(answer);
      return answer.body(written);
    }
  }

  private byte[] written(long number, ReportFormat format, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    return reports.of(history, format, by);
  }
}
