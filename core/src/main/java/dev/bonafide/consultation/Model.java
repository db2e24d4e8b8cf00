package dev.bonafide.consultation;

import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;

/**
 * A language model. Nothing it says is believed before code has proved it, and none of its failures
 * is the case's: whatever happens is a {@link ModelReply}.
 */
public interface Model {

  /** Provider and model, as the verdict names it, such as {@code openai/gpt-5}. */
  String name();

  /**
   * Asks once.
   *
   * @param within after which no one waits any more, all tries together
   * @return what it said or why it said nothing; never throws for what a provider does
   */
  ModelReply ask(ModelRequest request, Duration within);
}
