package dev.bonafide.web.api;

import dev.bonafide.web.cases.CaseJsonView;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases that callers had stored. */
@RestController
public record StoredCases(Archive archive, Casebook casebook, ConcurrencyLimit concurrencyLimit) {
  /** Who calls the API, as it is recorded. */
  static String by(HttpServletRequest request) {
    return Caller.by("api", request);
  }

  @GetMapping("/api/v1/cases")
  ResponseEntity<byte[]> list(
      HttpServletRequest request,
      @RequestParam(name = "verdict", required = false) @Nullable String verdict,
      @RequestParam(name = "q", required = false) @Nullable String words,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
    CaseQuery query = CaseQuery.of(verdict, words, cursor);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      return concurrencyLimit.pass(
          Caller.of(request),
          0,
          () ->
              JsonBody.of(ResponseEntity.ok(), CaseJsonView.of(casebook.page(query, by(request)))));
    }
  }

  @GetMapping("/api/v1/cases/{id}")
  ResponseEntity<byte[]> one(@PathVariable("id") String id, HttpServletRequest request) {
    return casebook
        .show(CaseNumber.of(id), by(request))
        .map(found -> JsonBody.of(ResponseEntity.ok(), CaseJsonView.of(found)))
        .orElseThrow(CaseNumber::none);
  }

  @DeleteMapping("/api/v1/cases/{id}")
  ResponseEntity<byte[]> erase(@PathVariable("id") String id, HttpServletRequest request) {
    if (!archive.erase(CaseNumber.of(id), by(request))) {
      throw CaseNumber.none();
    }
    return ResponseEntity.noContent().build();
  }
}
