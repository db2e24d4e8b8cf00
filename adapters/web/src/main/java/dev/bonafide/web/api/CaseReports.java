package dev.bonafide.web.api;

import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.ReportAnswers;
import dev.bonafide.web.cases.ReportFormat;
import dev.bonafide.web.screening.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{id}/report}: a stored case to read and to pass on. */
@RestController
public record CaseReports(ReportAnswers answers) {
  @GetMapping("/api/v1/cases/{id}/report")
  ResponseEntity<byte[]> report(@PathVariable("id") String id, HttpServletRequest request) {
    ReportFormat format = ReportFormat.of(request.getHeader("Accept"));
    return answers.of(
        CaseNumber.of(id),
        format,
        StoredCases.by(request),
        Caller.of(request),
        answer -> answer.header("Vary", "Accept"));
  }
}
