package dev.bonafide.bot.metrics;

import dev.bonafide.mail.Checkpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long each step of a message's walk takes, since this process began. Steps that lie between
 * two checkpoints are timed by the thread that passes both.
 */
public final class StepLatency {
  private static final String NAME = "bonafide_step_duration_seconds";

  /** The checkpoints between which a step lies, by the one that ends it. */
  private static final Map<Checkpoint, Ended> ENDS =
      Map.of(
          Checkpoint.ACCEPTED, new Ended(Checkpoint.DELIVERED, MessageStep.KEEP),
          Checkpoint.FINISHED, new Ended(Checkpoint.WORKED, MessageStep.FINISH),
          Checkpoint.SENT, new Ended(Checkpoint.SENDING, MessageStep.DELIVER),
          Checkpoint.SETTLED, new Ended(Checkpoint.SENT, MessageStep.RECORD));

  private final InstantSource clock;
  private final Map<MessageStep, LatencyHistogram> latencies = new EnumMap<>(MessageStep.class);
  private final ThreadLocal<Map<Checkpoint, Instant>> passed =
      ThreadLocal.withInitial(() -> new EnumMap<>(Checkpoint.class));

  public StepLatency(InstantSource clock) {
    this.clock = clock;
    Stream.of(MessageStep.values()).forEach(step -> latencies.put(step, new LatencyHistogram()));
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
    LatencyHistogram latency = latencies.get(step);
    if (latency != null) {
      latency.record(took.isNegative() ? Duration.ZERO : took);
    }
  }

  void write(PrometheusText text) {
    text.head(NAME, "histogram", "How long each step of processing a message took");
    latencies.forEach((step, latency) -> latency.write(text, NAME, step.label()));
  }
}
