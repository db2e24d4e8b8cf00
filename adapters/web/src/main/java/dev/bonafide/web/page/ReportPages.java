package dev.bonafide.web.page;

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

/** Reports of stored cases by address, since a link cannot say what it accepts. */
@RestController
public final class ReportPages {
  private final Casebook casebook;
  private final CaseReport reports;
  private final ConcurrencyLimit concurrencyLimit;

  public ReportPages(Casebook casebook, CaseReport reports, ConcurrencyLimit concurrencyLimit) {
    this.casebook = casebook;
    this.reports = reports;
    this.concurrencyLimit = concurrencyLimit;
  }

  @GetMapping("/cases/{id}/report.html")
  ResponseEntity<byte[]> html(@PathVariable("id") String id, HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(ReportFormat.HTML.type())
        .header("Content-Security-Policy", HtmlReport.POLICY + "; frame-ancestors 'none'")
        .body(written(CaseNumber.of(id), ReportFormat.HTML, request));
  }

  @GetMapping("/cases/{id}/report.md")
  ResponseEntity<byte[]> markdown(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    return ResponseEntity.ok()
        .contentType(ReportFormat.MARKDOWN.type())
        .header("Content-Disposition", "attachment; filename=\"case-" + number + ".md\"")
        .body(written(number, ReportFormat.MARKDOWN, request));
  }

  private byte[] written(long number, ReportFormat format, HttpServletRequest request) {
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter()) {
      return concurrencyLimit.pass(Caller.of(request), 0, () -> written(number, format));
    }
  }

  private byte[] written(long number, ReportFormat format) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    return reports.of(history, format, CasePages.BY).getBytes(StandardCharsets.UTF_8);
  }
}
