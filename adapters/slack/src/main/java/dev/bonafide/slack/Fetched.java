package dev.bonafide.slack;

import java.io.ByteArrayInputStream;
import java.time.Duration;

/** How the fetching of a file ended. */
sealed interface Fetched {

  /** Here it is. */
  record Content(ByteArrayInputStream in) implements Fetched {}

  /**
   * It cannot be had.
   *
   * @param why as a clause for people
   */
  record Missing(String why) implements Fetched {}

  /** Slack asks for a pause. */
  record Later(Duration after) implements Fetched {}

  /** The answer was cut, or Slack failed. */
  record Cut(String why) implements Fetched {}
}
