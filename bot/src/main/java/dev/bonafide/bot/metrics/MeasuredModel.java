package dev.bonafide.bot.metrics;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Times how long a language model takes to answer, or not to, and counts what it was asked, what
 * resulted, and what it cost.
 */
public final class MeasuredModel implements Model {
  private static final String ANSWERED = "answered";

  private final Model model;
  private final StepLatency latency;
  private final MeterRegistry registry;

  /** Each count is told as 0 before it grows. */
  public MeasuredModel(Model model, StepLatency latency, MeterRegistry registry) {
    this.model = model;
    this.latency = latency;
    this.registry = registry;
    questions(ANSWERED);
    Stream.of(NoUsableAnswer.values()).forEach(why -> questions(why.id()));
    count(Usage.NONE);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    ModelReply reply = latency.during(MessageStep.MODEL, () -> model.ask(request, within));
    questions(reply instanceof ModelReply.Silent silent ? silent.why().id() : ANSWERED).increment();
    count(reply.usage());
    return reply;
  }

  private Counter questions(String outcome) {
    return counter("questions", "Questions to a language model, by result.", "outcome", outcome);
  }

  private void count(Usage usage) {
    counter("requests", "Requests sent to the provider.").increment(usage.calls());
    String tokens = "Tokens, as counted by the provider.";
    counter("tokens", tokens, "kind", "read").increment((double) usage.read());
    counter("tokens", tokens, "kind", "written").increment((double) usage.written());
  }

  private Counter counter(String what, String help, String... labels) {
    return Counter.builder("bonafide.model." + what)
        .description(help)
        .tag("model", name())
        .tags(labels)
        .register(registry);
  }
}
