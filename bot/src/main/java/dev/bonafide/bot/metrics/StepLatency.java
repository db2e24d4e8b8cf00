package dev.bonafide.bot.metrics;

import dev.bonafide.mail.Checkpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long each step of a message's walk takes, since this process began. Steps that lie between
 * two checkpoints are timed by the thread that passes both.
 */
public final class StepLatency {
  /** The checkpoints between which a step lies, by the one that ends it. */
  private static final Map<Checkpoint, Ended> ENDS =
      Map.of(
          Checkpoint.ACCEPTED, new Ended(Checkpoint.DELIVERED, MessageStep.KEEP),
          Checkpoint.FINISHED, new Ended(Checkpoint.WORKED, MessageStep.FINISH),
          Checkpoint.SENT, new Ended(Checkpoint.SENDING, MessageStep.DELIVER),
          Checkpoint.SETTLED, new Ended(Checkpoint.SENT, MessageStep.RECORD));

  private final InstantSource clock;
  private final Map<MessageStep, Timer> latencies = new EnumMap<>(MessageStep.class);
  private final ThreadLocal<Map<Checkpoint, Instant>> passed =
      ThreadLocal.withInitial(() -> new EnumMap<>(Checkpoint.class));

  public StepLatency(MeterRegistry registry, InstantSource clock) {
    this.clock = clock;
    for (MessageStep step : MessageStep.values()) {
      latencies.put(
          step,
          LatencyHistogram.of(
                  "bonafide.step.duration", "How long each step of processing a message took.")
              .tag("step", step.id())
              .register(registry));
    }
  }

  private record Ended(Checkpoint begins, MessageStep step) {}

  /** Times the steps between the checkpoints that another watch is told of. */
  public Checkpoint.Watch beside(Checkpoint.Watch other) {
    return point -> {
      at(point);
      other.at(point);
    };
  }

  private void at(Checkpoint point) {
    Instant now = clock.instant();
    Ended ended = ENDS.get(point);
    if (ended != null) {
      Instant began = passed.get().remove(ended.begins());
      if (began != null) {
        record(ended.step(), Duration.between(began, now));
      }
    }
    passed.get().put(point, now);
  }

  /** Times what is done here, however it ends. */
  public <T> T during(MessageStep step, Supplier<T> work) {
    Instant began = clock.instant();
    try {
      return work.get();
    } finally {
      record(step, Duration.between(began, clock.instant()));
    }
  }

  /** Notes how long ago something began that ends now. */
  public void since(MessageStep step, Instant began) {
    record(step, Duration.between(began, clock.instant()));
  }

  /** A clock that is set back makes nothing negative. */
  private void record(MessageStep step, Duration took) {
    Timer latency = latencies.get(step);
    if (latency != null) {
      latency.record(took.isNegative() ? Duration.ZERO : took);
    }
  }
}
