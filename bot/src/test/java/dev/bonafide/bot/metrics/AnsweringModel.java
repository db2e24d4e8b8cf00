package dev.bonafide.bot.metrics;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;

/** A language model that replies as it is told to. */
final class AnsweringModel implements Model {
  ModelReply next = new ModelReply.Said("{}", Usage.NONE);

  @Override
  public String name() {
    return "openai/one";
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    return next;
  }
}
