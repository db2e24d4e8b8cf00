package dev.bonafide.slack.api;

import java.io.ByteArrayInputStream;
import java.time.Duration;

/** How the fetching of a file ended. */
public sealed interface Fetched {

  /** Here it is. */
  public record Content(ByteArrayInputStream in) implements Fetched {}

  /**
   * It cannot be had.
   *
   * @param why as a clause for people
   */
  public record Missing(String why) implements Fetched {}

  /** Slack asks for a pause. */
  public record Later(Duration after) implements Fetched {}

  /** The answer was cut, or Slack failed. */
  public record Cut(String why) implements Fetched {}
}
