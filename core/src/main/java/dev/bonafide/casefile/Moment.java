package dev.bonafide.casefile;

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
}
