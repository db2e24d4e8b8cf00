package dev.bonafide.web.api;

import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CaseSharing;
import dev.bonafide.web.cases.SharingJsonView;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Indicators of confirmed cases that are shared with others who screen, and theirs. */
@RestController
public final class CaseIndicators {
  private final Requests requests;
  private final CaseSharing sharing;
  private final ConcurrencyLimit concurrencyLimit;

  public CaseIndicators(Requests requests, CaseSharing sharing, ConcurrencyLimit concurrencyLimit) {
    this.requests = requests;
    this.sharing = sharing;
    this.concurrencyLimit = concurrencyLimit;
  }

  @GetMapping("/api/v1/cases/{id}/indicators")
  ResponseEntity<byte[]> review(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    return limited(
        request, () -> SharingJsonView.of(number, sharing.review(number, StoredCases.BY)));
  }

  @PostMapping(path = "/api/v1/cases/{id}/indicators", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> share(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String body = requests.choice(request);
    return limited(request, () -> SharingJsonView.of(sharing.share(number, body, StoredCases.BY)));
  }

  @PostMapping(path = "/api/v1/indicators", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> take(HttpServletRequest request) {
    String body = requests.bundle(request);
    return limited(request, () -> SharingJsonView.of(sharing.take(body, StoredCases.BY)));
  }

  private ResponseEntity<byte[]> limited(HttpServletRequest request, Supplier<String> work) {
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      return JsonBody.of(ResponseEntity.ok(), concurrencyLimit.pass(Caller.of(request), 0, work));
    }
  }
}
