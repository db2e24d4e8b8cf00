package dev.bonafide.web.api;

import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.casework.RecordReply;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseJsonView;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.handin.Received;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls that add to stored cases, decide on them, and take things back; a retry is done once. */
@RestController
public final class CaseActCalls {
  private static final String CASE = "/api/v1/cases/{id}";
  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  private final Requests requests;
  private final ConcurrencyLimit concurrencyLimit;
  private final IdempotentAnswers retries;
  private final CaseDoor door;

  public CaseActCalls(
      Requests requests,
      ConcurrencyLimit concurrencyLimit,
      IdempotentAnswers retries,
      CaseDoor door) {
    this.requests = requests;
    this.concurrencyLimit = concurrencyLimit;
    this.retries = retries;
    this.door = door;
  }

  @PostMapping(path = CASE + "/exhibits", consumes = JSON)
  ResponseEntity<byte[]> json(@PathVariable("id") String id, HttpServletRequest request) {
    return added(CaseNumber.of(id), request, requests::json);
  }

  @PostMapping(path = CASE + "/exhibits", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<byte[]> multipart(@PathVariable("id") String id, HttpServletRequest request) {
    return added(CaseNumber.of(id), request, requests::multipart);
  }

  private ResponseEntity<byte[]> added(
      long number, HttpServletRequest request, Function<HttpServletRequest, Received> receiving) {
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request));
        Received received = receiving.apply(request)) {
      return answered(
          concurrencyLimit.pass(
              Caller.of(request), received.size(), () -> added(number, request, received.read())));
    }
  }

  private String added(long number, HttpServletRequest request, Submission more) {
    return once(
        request,
        number,
        "exhibits " + number + " " + IdempotentAnswers.content(true, more),
        key -> door.add(number, more, key, StoredCases.BY));
  }

  @PostMapping(path = CASE + "/rulings", consumes = JSON)
  ResponseEntity<byte[]> rule(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    RuleOnFinding said = requests.ruling(request);
    String content =
        "ruling %d %s %s %s"
            .formatted(number, said.finding(), said.disposition().id(), said.reason());
    return screened(request, number, content, key -> door.rule(number, said, key, StoredCases.BY));
  }

  @PostMapping(CASE + "/undo")
  ResponseEntity<byte[]> undo(
      @PathVariable("id") String id,
      @RequestParam(name = "line", required = false) @Nullable String written,
      HttpServletRequest request) {
    long number = CaseNumber.of(id);
    OptionalInt line =
        written == null ? OptionalInt.empty() : OptionalInt.of(CaseNumber.lineInQuery(written));
    return screened(
        request,
        number,
        "undo " + number + " " + line,
        key -> door.undo(number, line, key, StoredCases.BY));
  }

  @PostMapping(path = CASE + "/questions/asked", consumes = JSON)
  ResponseEntity<byte[]> asked(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String question = requests.question(request);
    return screened(
        request,
        number,
        "asked " + number + " " + question,
        _ -> CaseJsonView.of(number, question, door.ask(number, question, StoredCases.BY)));
  }

  @PostMapping(path = CASE + "/outcome", consumes = JSON)
  ResponseEntity<byte[]> outcome(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    ConcludeCase said = requests.outcome(request);
    return answered(
        once(
            request,
            number,
            "outcome " + number + " " + said.conclusion().id() + " " + said.note(),
            _ -> CaseJsonView.of(number, door.conclude(number, said, StoredCases.BY))));
  }

  @PostMapping(path = CASE + "/reply", consumes = JSON)
  ResponseEntity<byte[]> reply(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    RecordReply said = requests.reply(request);
    return answered(
        once(
            request,
            number,
            "reply " + number + " " + said.words(),
            _ -> CaseJsonView.of(number, door.reply(number, said, StoredCases.BY))));
  }

  /** In its turn, as the case is screened for it. */
  private ResponseEntity<byte[]> screened(
      HttpServletRequest request, long number, String content, Function<String, String> act) {
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      Supplier<String> work = () -> once(request, number, content, act);
      return answered(concurrencyLimit.pass(Caller.of(request), 0, work));
    }
  }

  /**
   * Once for a key.
   *
   * @param content names what is asked for
   * @param act answers the key with JSON
   */
  private String once(
      HttpServletRequest request, long number, String content, Function<String, String> act) {
    String key = RetryKey.of(request);
    return retries
        .once(
            key,
            Fingerprint.of(content),
            () -> new IdempotentAnswers.Answer(act.apply(key), number))
        .report();
  }

  private static ResponseEntity<byte[]> answered(String json) {
    return JsonBody.of(ResponseEntity.ok(), json);
  }
}
