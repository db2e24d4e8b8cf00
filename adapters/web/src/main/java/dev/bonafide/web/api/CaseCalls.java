package dev.bonafide.web.api;

import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.cases.Asked;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.handin.Received;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls that act on stored cases, or look at them; a retry is done once. */
@RestController
public record CaseCalls(
    Requests requests,
    ConcurrencyLimit concurrencyLimit,
    IdempotentAnswers retries,
    CaseDoor door) {
  /** The path of a case. */
  public static final String CASE = "/api/v1/cases/{id}/";

  private static final String EXHIBITS = CASE + "exhibits";

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
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request));
        Received received = receiving.apply(request)) {
      return JsonBody.of(
          ResponseEntity.ok(),
          concurrencyLimit.pass(
              Caller.of(request), received.size(), () -> added(number, request, received.read())));
    }
  }

  private String added(long number, HttpServletRequest request, Submission more) {
    Asked asked = new Asked(number, Map.of(), RetryKey.of(request), StoredCases.by(request));
    String content = IdempotentAnswers.content("exhibits " + number, more);
    return once(asked, content, () -> door.add(asked, more));
  }

  @GetMapping(CASE + CaseDoor.LINKS)
  ResponseEntity<byte[]> links(@PathVariable("id") String id, HttpServletRequest request) {
    return JsonBody.of(ResponseEntity.ok(), door.links(CaseNumber.of(id), StoredCases.by(request)));
  }

  @GetMapping(CASE + CaseDoor.MEETINGS)
  ResponseEntity<byte[]> meetings(@PathVariable("id") String id) {
    return JsonBody.of(ResponseEntity.ok(), door.meetings(CaseNumber.of(id)));
  }

  /** Any other act, by its declaration. */
  public ResponseEntity<byte[]> answer(
      ActDeclaration act, Map<String, String> path, HttpServletRequest request) {
    long number = CaseNumber.of(path.getOrDefault("id", ""));
    String key = act.way().isOnce() ? RetryKey.of(request) : "";
    Asked asked =
        new Asked(number, requests.given(act, path, request), key, StoredCases.by(request));
    if (act.way().isScreened()) {
      try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
        return concurrencyLimit.pass(Caller.of(request), 0, () -> done(act, asked));
      }
    }
    return done(act, asked);
  }

  private ResponseEntity<byte[]> done(ActDeclaration act, Asked asked) {
    if (act.way().isOnce()) {
      List<String> said =
          act.sent().fields().stream().map(one -> asked.given().get(one.name())).toList();
      String content = act.path() + " " + asked.number() + " " + said;
      return JsonBody.of(
          ResponseEntity.ok(), once(asked, content, () -> door.done(act, asked).json().get()));
    }
    CaseDoor.Told told = door.done(act, asked);
    return JsonBody.of(ResponseEntity.status(told.status()), told.json().get());
  }

  /**
   * Once for a key.
   *
   * @param content names what is asked for
   * @param act answers with JSON
   */
  private String once(Asked asked, String content, Supplier<String> act) {
    return retries
        .once(
            asked.key(),
            Fingerprint.of(content),
            () -> new IdempotentAnswers.Answer(act.get(), asked.number()))
        .report();
  }
}
