package dev.bonafide.web.api;

import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CaseSharing;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of confirmed cases, for others who screen. */
@RestController
public record CaseIndicators(CaseSharing sharing, ConcurrencyLimit concurrencyLimit) {
  @GetMapping("/api/v1/cases/{id}/indicators")
  ResponseEntity<byte[]> indicators(
      @PathVariable("id") String id,
      @RequestParam(name = "format", defaultValue = "json") String format,
      HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String type =
        switch (format) {
          case "json" -> MediaType.APPLICATION_JSON_VALUE;
          case "csv" -> "text/csv;charset=UTF-8";
          case "stix" -> "application/stix+json;version=2.1";
          default -> throw new Problem(400, "format must be json, csv, or stix.");
        };
    Caller caller = Caller.of(request);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(caller)) {
      String written =
          concurrencyLimit.pass(
              caller, 0, () -> sharing.written(number, format, StoredCases.by(request)));
      return ResponseEntity.ok()
          .contentType(MediaType.parseMediaType(type))
          .body(written.getBytes(StandardCharsets.UTF_8));
    }
  }
}
