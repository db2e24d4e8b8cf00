package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a model was asked since this process began, and what came of it. */
public final class ModelUsageCounter implements Model {
  private final Model model;
  private final Map<NoUsableAnswer, Long> silent = new EnumMap<>(NoUsableAnswer.class);
  private long asked;
  private Usage usage = Usage.NONE;

  public ModelUsageCounter(Model model) {
    this.model = model;
  }

  /**
   * The counts.
   *
   * @param asked by cases, whether or not a request went out
   * @param silent those without an answer, by why
   */
  public record Count(String name, long asked, Map<NoUsableAnswer, Long> silent, Usage usage) {
    public Count {
      silent = Map.copyOf(silent);
    }

    /** Those that were answered. */
    public long answered() {
      return asked - silent.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    ModelReply reply = model.ask(request, within);
    count(reply);
    return reply;
  }

  public synchronized Count count() {
    return new Count(name(), asked, silent, usage);
  }

  private synchronized void count(ModelReply reply) {
    asked++;
    usage = usage.plus(reply.usage());
    if (reply instanceof ModelReply.Silent(NoUsableAnswer why, var _)) {
      silent.merge(why, 1L, Long::sum);
    }
  }
}
