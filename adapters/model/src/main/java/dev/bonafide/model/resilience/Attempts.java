package dev.bonafide.model.resilience;

import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;

/** A provider, asked once each time. */
public interface Attempts {

  /** Provider and model, such as {@code openai/gpt-5}. */
  String name();

  /**
   * Makes one request, and ends at once where the thread is interrupted: the connection is closed
   * then.
   *
   * @return never throws for what a provider does
   */
  Attempt once(ModelRequest request, Duration within);
}
