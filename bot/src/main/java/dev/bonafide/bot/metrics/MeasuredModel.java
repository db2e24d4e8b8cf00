package dev.bonafide.bot.metrics;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;

/** Times how long a language model takes to answer, or not to. */
public record MeasuredModel(Model model, StepLatency latency) implements Model {

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    return latency.during(MessageStep.MODEL, () -> model.ask(request, within));
  }
}
