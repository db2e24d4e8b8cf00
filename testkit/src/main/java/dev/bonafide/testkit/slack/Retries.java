package dev.bonafide.testkit.slack;

import java.time.Duration;
import java.util.List;

/**
 * When an event is delivered again.
 *
 * @param within an acknowledgement must come
 * @param pauses before each further delivery
 */
public record Retries(Duration within, List<Duration> pauses) {

  /** As Slack tells: within three seconds; again at once, after a minute, after five. */
  public static final Retries SLACK =
      new Retries(
          Duration.ofSeconds(3),
          List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5)));

  public Retries {
    pauses = List.copyOf(pauses);
  }
}
