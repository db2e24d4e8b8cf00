package dev.bonafide.watchlist;

import dev.bonafide.identifier.Identifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One identifier on a list.
 *
 * @param entry how the source names the entry, to look it up there; never the name of a person
 * @param until the last day on which it counts; null if the source says none
 */
public record Indicator(Identifier identifier, String entry, @Nullable LocalDate until) {
  /** In characters; what is longer is cut. */
  public static final int LONGEST_ENTRY = 120;

  public Indicator {
    entry = entry.strip();
    if (entry.length() > LONGEST_ENTRY) {
      int end = Character.isHighSurrogate(entry.charAt(LONGEST_ENTRY - 2)) ? 2 : 1;
      entry = entry.substring(0, LONGEST_ENTRY - end) + "…";
    }
  }

  /** The same without what the source names the entry. */
  public Indicator unnamed() {
    return new Indicator(identifier, "", until);
  }

  /** Whether it still counts on a day. */
  public boolean countsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
