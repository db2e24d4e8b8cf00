package dev.bonafide.web.page;

import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.ReportAnswers;
import dev.bonafide.web.cases.ReportFormat;
import dev.bonafide.web.screening.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reports of stored cases by address, since a link cannot say what it accepts. */
@RestController
public record ReportPages(ReportAnswers answers) {
  @GetMapping("/cases/{id}/report.html")
  ResponseEntity<byte[]> html(@PathVariable("id") String id, HttpServletRequest request) {
    return answers.of(
        CaseNumber.of(id), ReportFormat.HTML, CasePages.by(request), Caller.of(request), _ -> {});
  }

  @GetMapping("/cases/{id}/report.md")
  ResponseEntity<byte[]> markdown(@PathVariable("id") String id, HttpServletRequest request) {
    return saved(CaseNumber.of(id), ReportFormat.MARKDOWN, ".md", request);
  }

  @GetMapping("/cases/{id}/report.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable("id") String id, HttpServletRequest request) {
    return saved(CaseNumber.of(id), ReportFormat.PDF, ".pdf", request);
  }

  private ResponseEntity<byte[]> saved(
      long number, ReportFormat format, String ending, HttpServletRequest request) {
    String saved = "attachment; filename=\"case-" + number + ending + "\"";
    return answers.of(
        number,
        format,
        CasePages.by(request),
        Caller.of(request),
        answer -> answer.header("Content-Disposition", saved));
  }
}
