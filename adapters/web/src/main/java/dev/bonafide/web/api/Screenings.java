package dev.bonafide.web.api;

import dev.bonafide.casefile.Submission;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.handin.Received;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.screening.Screener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/screenings}: a case in, its verdict out. */
@RestController
public record Screenings(
    Requests requests,
    ConcurrencyLimit concurrencyLimit,
    Screener screener,
    IdempotentAnswers retries,
    Archive archive) {
  /** Carries the number of a case that was stored. */
  static final String CASE_HEADER = "X-Bonafide-Case";

  @PostMapping(path = "/api/v1/screenings", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    return answer(request, requests::json);
  }

  @PostMapping(path = "/api/v1/screenings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<byte[]> multipart(HttpServletRequest request) {
    return answer(request, requests::multipart);
  }

  private ResponseEntity<byte[]> answer(
      HttpServletRequest request, Function<HttpServletRequest, Received> receiving) {
    Wish wish = Wish.of(request.getQueryString());
    String key = RetryKey.of(request);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request));
        Received received = receiving.apply(request)) {
      return answered(
          concurrencyLimit.pass(
              Caller.of(request),
              received.size(),
              () -> answer(key, wish, StoredCases.by(request), screener.heard(received.read()))));
    }
  }

  /**
   * Answers once for a key.
   *
   * @param by who asks
   */
  private IdempotentAnswers.Answer answer(String key, Wish wish, String by, Submission handedIn) {
    return retries.once(
        key,
        key.isEmpty() ? "" : IdempotentAnswers.content(wish.name(), handedIn),
        () ->
            switch (wish) {
              case KEPT -> kept(key, by, handedIn);
              case FULL, BRIEF ->
                  new IdempotentAnswers.Answer(
                      screener.passing(handedIn).json(wish == Wish.BRIEF), 0);
            });
  }

  private IdempotentAnswers.Answer kept(String key, String by, Submission handedIn) {
    String conversation = key.isEmpty() ? "api" : "api:" + Fingerprint.of(key);
    if (!key.isEmpty()) {
      var before = archive.find(conversation);
      if (before.isPresent()) {
        Archive.Kept kept = before.get();
        if (!kept.handedIn().equals(handedIn)) {
          throw IdempotentAnswers.conflict();
        }
        return new IdempotentAnswers.Answer(kept.report(), kept.number());
      }
      if (archive.wasKept(conversation)) {
        throw IdempotentAnswers.gone();
      }
    }
    Screened screened = screener.screen(handedIn);
    return new IdempotentAnswers.Answer(
        screened.json(false), archive.keep(conversation, by, handedIn, screened));
  }

  private static ResponseEntity<byte[]> answered(IdempotentAnswers.Answer answer) {
    ResponseEntity.BodyBuilder response = ResponseEntity.ok();
    if (answer.number() == 0) {
      return JsonBody.of(response, answer.report());
    }
    String number = Long.toString(answer.number());
    response.header(CASE_HEADER, number).header("Location", "/api/v1/cases/" + number);
    return JsonBody.of(
        response, answer.report().replaceFirst("\\{", "{\n  \"case\": " + number + ","));
  }

  /** What a caller wishes to get. */
  private enum Wish {
    FULL,
    BRIEF,
    KEPT;

    static Wish of(@Nullable String query) {
      return switch (query == null ? "" : query) {
        case "", "remember=false", "brief=false" -> FULL;
        case "brief=true" -> BRIEF;
        case "remember=true" -> KEPT;
        default ->
            throw new Problem(
                400, "The query may be remember=true or brief=true, and not both at once.");
      };
    }
  }
}
