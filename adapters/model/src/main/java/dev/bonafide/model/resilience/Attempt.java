package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Usage;
import java.time.Duration;

/** What one request came to. */
public sealed interface Attempt {

  Usage usage();

  /**
   * It was answered.
   *
   * @param json one JSON object, unread
   */
  public record Answered(String json, Usage usage) implements Attempt {}

  /**
   * It was not.
   *
   * @param after how long the provider wants to be left alone; zero where it does not say
   */
  public record Failed(Trouble trouble, Duration after, Usage usage) implements Attempt {}
}
