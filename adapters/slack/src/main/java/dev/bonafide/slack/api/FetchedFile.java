package dev.bonafide.slack.api;

import java.io.ByteArrayInputStream;
import java.time.Duration;

/** How the fetching of a file ended. */
public sealed interface FetchedFile {

  /** Here it is. */
  public record Content(ByteArrayInputStream in) implements FetchedFile {}

  /**
   * It cannot be had.
   *
   * @param why as a clause for people
   */
  public record Missing(String why) implements FetchedFile {}

  /** Slack asks for a pause. */
  public record Later(Duration after) implements FetchedFile {}

  /** The answer was cut, or Slack failed. */
  public record Cut(String why) implements FetchedFile {}
}
