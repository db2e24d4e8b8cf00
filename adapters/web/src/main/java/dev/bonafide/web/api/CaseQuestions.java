package dev.bonafide.web.api;

import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.cases.Asking;
import dev.bonafide.web.cases.CaseJsonView;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.handin.Requests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions of a stored case that somebody asked. */
@RestController
public final class CaseQuestions {
  private final Requests requests;
  private final ScreenedChanges changes;
  private final Asking asking;

  public CaseQuestions(Requests requests, ScreenedChanges changes, Asking asking) {
    this.requests = requests;
    this.changes = changes;
    this.asking = asking;
  }

  @PostMapping(
      path = "/api/v1/cases/{id}/questions/asked",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> asked(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String question = requests.question(request);
    return changes.answered(
        request,
        Fingerprint.of("asked " + number + " " + question),
        number,
        () -> CaseJsonView.of(number, question, asking.ask(number, question, StoredCases.BY)));
  }
}
