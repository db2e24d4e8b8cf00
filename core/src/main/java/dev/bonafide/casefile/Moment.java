package dev.bonafide.casefile;

import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When something was said, as the source wrote it.
 *
 * @param text the source's own words, such as {@code 00:01:02.500} or {@code 14.05.2025 16:52}
 * @param seconds for comparing moments of one scale within one exhibit: seconds into the recording,
 *     of the day, or since 1970 in the source's own zone
 */
public record Moment(String text, double seconds, Scale scale) {

  /** What the seconds count from. */
  public enum Scale {
    RECORDING,
    CLOCK,
    CALENDAR
  }

  /** How far the source's zone is from UTC; empty where the source does not say. */
  public Optional<ZoneOffset> zone() {
    return scale == Scale.RECORDING ? Optional.empty() : Zone.in(text);
  }

  /**
   * How many seconds this is after another moment of the same scale. Where both say their zones,
   * these are seconds that really passed; else both are taken to be of one zone.
   */
  public double secondsAfter(Moment other) {
    Optional<ZoneOffset> mine = zone();
    Optional<ZoneOffset> theirs = mine.isEmpty() ? mine : other.zone();
    int apart =
        theirs.isEmpty() ? 0 : mine.get().getTotalSeconds() - theirs.get().getTotalSeconds();
    return seconds - other.seconds - apart;
  }
}
