package dev.bonafide.model.provider;

import dev.bonafide.consultation.Model;
import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.CallPolicy;
import dev.bonafide.http.CallRefusal;
import dev.bonafide.model.resilience.Backoff;
import dev.bonafide.model.resilience.Deadline;
import dev.bonafide.model.resilience.RetryingModel;
import java.time.Duration;
import java.time.InstantSource;

/** Clients as the contract wants them: none waits between tries. */
final class Fakes {
  static final ApiCalls HTTP =
      new ApiCalls(CallPolicy.of(1).refusal(_ -> CallRefusal.NONE), InstantSource.system());

  private Fakes() {}

  static Model model(Dialect dialect, ProviderEndpoint line, int retries) {
    InstantSource clock = InstantSource.system();
    Provider provider = new Provider("fake/" + line.model(), dialect, line, HTTP, clock);
    Backoff backoff = new Backoff(retries, () -> 0);
    return new Deadline(
        new RetryingModel(provider, backoff, clock, _ -> {}), Duration.ofMinutes(1));
  }
}
