package dev.bonafide.web.api;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.cases.CaseJsonView;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.Deciding;
import dev.bonafide.web.cases.Revision;
import dev.bonafide.web.handin.Received;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is added to a stored case: evidence, a decision, and what the one it is about replies. */
@RestController
public final class CaseChanges {
  private static final String EXHIBITS = "/api/v1/cases/{id}/exhibits";

  private final Requests requests;
  private final ConcurrencyLimit concurrencyLimit;
  private final IdempotentAnswers retries;
  private final Revision revision;
  private final Deciding deciding;
  private final InstantSource clock;

  public CaseChanges(
      Requests requests,
      ConcurrencyLimit concurrencyLimit,
      IdempotentAnswers retries,
      Revision revision,
      Deciding deciding,
      InstantSource clock) {
    this.requests = requests;
    this.concurrencyLimit = concurrencyLimit;
    this.retries = retries;
    this.revision = revision;
    this.deciding = deciding;
    this.clock = clock;
  }

  @PostMapping(path = EXHIBITS, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> json(@PathVariable("id") String id, HttpServletRequest request) {
    return added(CaseNumber.of(id), request, requests::json);
  }

  @PostMapping(path = EXHIBITS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<byte[]> multipart(@PathVariable("id") String id, HttpServletRequest request) {
    return added(CaseNumber.of(id), request, requests::multipart);
  }

  private ResponseEntity<byte[]> added(
      long number, HttpServletRequest request, Function<HttpServletRequest, Received> receiving) {
    String key = RetryKey.of(request);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request));
        Received received = receiving.apply(request)) {
      return answered(
          concurrencyLimit.pass(
              Caller.of(request), received.size(), () -> added(number, key, received.read())));
    }
  }

  private IdempotentAnswers.Answer added(long number, String key, Submission more) {
    return retries.once(
        key,
        "exhibits " + number + " " + IdempotentAnswers.content(true, more),
        () ->
            new IdempotentAnswers.Answer(revision.add(number, more, key, StoredCases.BY), number));
  }

  @PostMapping(path = "/api/v1/cases/{id}/outcome", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> outcome(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    Entry.Concluded said = requests.outcome(request, clock.instant(), StoredCases.BY);
    return answered(
        retries.once(
            RetryKey.of(request),
            Fingerprint.of("outcome " + number + " " + said.conclusion().id() + " " + said.note()),
            () ->
                new IdempotentAnswers.Answer(
                    CaseJsonView.of(number, deciding.record(number, said)), number)));
  }

  @PostMapping(path = "/api/v1/cases/{id}/reply", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> reply(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    Entry.Appealed said = requests.reply(request, clock.instant(), StoredCases.BY);
    return answered(
        retries.once(
            RetryKey.of(request),
            Fingerprint.of("reply " + number + " " + said.words()),
            () ->
                new IdempotentAnswers.Answer(
                    CaseJsonView.of(number, deciding.record(number, said)), number)));
  }

  private static ResponseEntity<byte[]> answered(IdempotentAnswers.Answer answer) {
    return JsonBody.of(ResponseEntity.ok(), answer.report());
  }
}
