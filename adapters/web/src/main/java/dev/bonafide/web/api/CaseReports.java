package dev.bonafide.web.api;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CaseReport;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.ReportFormat;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{id}/report}: a stored case to read and to pass on. */
@RestController
public final class CaseReports {
  private final Casebook casebook;
  private final CaseReport reports;
  private final ConcurrencyLimit concurrencyLimit;

  public CaseReports(Casebook casebook, CaseReport reports, ConcurrencyLimit concurrencyLimit) {
    this.casebook = casebook;
    this.reports = reports;
    this.concurrencyLimit = concurrencyLimit;
  }

  @GetMapping("/api/v1/cases/{id}/report")
  ResponseEntity<byte[]> report(@PathVariable("id") String id, HttpServletRequest request) {
    ReportFormat format = ReportFormat.of(request.getHeader("Accept"));
    long number = CaseNumber.of(id);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter()) {
      return concurrencyLimit.pass(
          Caller.of(request), 0, () -> written(number, format, StoredCases.BY));
    }
  }

  private ResponseEntity<byte[]> written(long number, ReportFormat format, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format.type());
    if (format == ReportFormat.HTML) {
      answer.header("Content-Security-Policy", HtmlReport.POLICY + "; frame-ancestors 'none'");
    }
    return answer
        .header("Vary", "Accept")
        .body(reports.of(history, format, by).getBytes(StandardCharsets.UTF_8));
  }
}
