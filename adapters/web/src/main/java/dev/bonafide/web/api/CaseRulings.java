package dev.bonafide.web.api;

import dev.bonafide.conversation.evidence.FindingRuling;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.FindingRulings;
import dev.bonafide.web.cases.Undoing;
import dev.bonafide.web.handin.Requests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a person rules on the findings of a stored case, and what of it is taken back. */
@RestController
public final class CaseRulings {
  private final Requests requests;
  private final ScreenedChanges changes;
  private final FindingRulings rulings;
  private final Undoing undoing;

  public CaseRulings(
      Requests requests, ScreenedChanges changes, FindingRulings rulings, Undoing undoing) {
    this.requests = requests;
    this.changes = changes;
    this.rulings = rulings;
    this.undoing = undoing;
  }

  @PostMapping(path = "/api/v1/cases/{id}/rulings", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> rule(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String key = RetryKey.of(request);
    FindingRuling said = requests.ruling(request);
    String content =
        Fingerprint.of(
            "ruling %d %s %s %s"
                .formatted(number, said.finding(), said.disposition().id(), said.reason()));
    return changes.answered(
        request, content, number, () -> rulings.rule(number, said, key, StoredCases.BY));
  }

  @PostMapping("/api/v1/cases/{id}/undo")
  ResponseEntity<byte[]> undo(
      @PathVariable("id") String id,
      @RequestParam(name = "line", required = false) @Nullable String written,
      HttpServletRequest request) {
    long number = CaseNumber.of(id);
    OptionalInt line =
        written == null ? OptionalInt.empty() : OptionalInt.of(CaseNumber.lineInQuery(written));
    String key = RetryKey.of(request);
    return changes.answered(
        request,
        "undo " + number + " " + line,
        number,
        () -> undoing.undo(number, line, key, StoredCases.BY));
  }
}
