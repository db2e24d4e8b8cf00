package dev.bonafide.web.api;

import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.IdempotentAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/** Changes of stored cases for which these are screened: so many at a time, and a retry once. */
public record ScreenedChanges(ConcurrencyLimit concurrencyLimit, IdempotentAnswers retries) {

  /**
   * Makes one when it is its turn.
   *
   * @param content names what is asked for
   * @param number of the case
   * @param change answers with JSON
   */
  ResponseEntity<byte[]> answered(
      HttpServletRequest request, String content, long number, Supplier<String> change) {
    Supplier<IdempotentAnswers.Answer> work =
        () -> new IdempotentAnswers.Answer(change.get(), number);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      String answer =
          concurrencyLimit.pass(
              Caller.of(request),
              0,
              () -> retries.once(RetryKey.of(request), content, work).report());
      return JsonBody.of(ResponseEntity.ok(), answer);
    }
  }
}
