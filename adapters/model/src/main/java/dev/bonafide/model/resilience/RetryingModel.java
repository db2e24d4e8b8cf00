package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.model.resilience.Attempt.Answered;
import dev.bonafide.model.resilience.Attempt.Failed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Asks again where that may help and there is time for it. */
public final class RetryingModel implements Model {
  private final Attempts provider;
  private final Backoff backoff;
  private final InstantSource clock;
  private final Pause pause;

  public RetryingModel(Attempts provider, Backoff backoff, InstantSource clock, Pause pause) {
    this.provider = provider;
    this.backoff = backoff;
    this.clock = clock;
    this.pause = pause;
  }

  @Override
  public String name() {
    return provider.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    Instant end = clock.instant().plus(within);
    Usage usage = Usage.NONE;
    for (int failures = 1; ; failures++) {
      Attempt attempt = provider.once(request, Duration.between(clock.instant(), end));
      usage = usage.plus(attempt.usage());
      switch (attempt) {
        case Answered(String json, var _) -> {
          return new ModelReply.Said(json, usage);
        }
        case Failed(Trouble trouble, Duration asked, var _) -> {
          Duration wait = backoff.after(failures, asked);
          boolean again = trouble.isPassing() && failures <= backoff.retries();
          if (!again || !clock.instant().plus(wait).isBefore(end) || !waited(wait)) {
            return new ModelReply.Silent(trouble.silence(), usage);
          }
        }
      }
    }
  }

  private boolean waited(Duration wait) {
    try {
      pause.of(wait);
      return true;
    } catch (InterruptedException nobodyWaitsAnyMore) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
