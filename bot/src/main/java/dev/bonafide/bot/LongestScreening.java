package dev.bonafide.bot;

import java.time.Duration;

/** How long it may take from the first request for a candidate until their case is stored. */
public final class LongestScreening {
  /** For what has no time limit of its own: files, rules, the database, and a pause. */
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private LongestScreening() {}

  /** With the time limits that are set. */
  public static Duration of(Settings settings) {
    return MARGIN
        .plus(Extensions.longest(settings))
        .plus(ModelSetting.read(settings).limits().deadline());
  }
}
