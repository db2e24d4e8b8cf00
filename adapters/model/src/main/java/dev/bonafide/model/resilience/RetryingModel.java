package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.http.Waiting;
import dev.bonafide.model.resilience.Attempt.Answered;
import dev.bonafide.model.resilience.Attempt.Failed;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Asks again where that may help and there is time for it. */
public final class RetryingModel implements Model {
  private final Attempts provider;
  private final Retry retry;
  private final InstantSource clock;
  private final Waiting waiting;

  public RetryingModel(Attempts provider, Backoff backoff, InstantSource clock, Waiting waiting) {
    this.provider = provider;
    this.clock = clock;
    this.waiting = waiting;
    this.retry =
        Retry.of(
            "model",
            RetryConfig.<Attempt>custom()
                .maxAttempts(backoff.retries() + 1)
                .retryOnResult(
                    attempt -> attempt instanceof Failed failed && failed.trouble().isPassing())
                .intervalBiFunction(
                    (failures, attempt) ->
                        backoff.after(failures, ((Failed) attempt.get()).after()).toMillis())
                .build());
  }

  @Override
  public String name() {
    return provider.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    Instant end = clock.instant().plus(within);
    Retry.AsyncContext<Attempt> tries = retry.asyncContext();
    Usage usage = Usage.NONE;
    while (true) {
      Attempt attempt = provider.once(request, Duration.between(clock.instant(), end));
      usage = usage.plus(attempt.usage());
      switch (attempt) {
        case Answered(String json, var _) -> {
          return new ModelReply.Said(json, usage);
        }
        case Failed(Trouble trouble, var _, var _) -> {
          long wait = tries.onResult(attempt);
          if (wait < 0
              || !clock.instant().plusMillis(wait).isBefore(end)
              || !waited(Duration.ofMillis(wait))) {
            return new ModelReply.Silent(trouble.silence(), usage);
          }
        }
      }
    }
  }

  private boolean waited(Duration wait) {
    try {
      waiting.pass(wait);
      return true;
    } catch (InterruptedException nobodyWaitsAnyMore) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
