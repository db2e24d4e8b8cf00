package dev.bonafide.linkage;

import java.time.Instant;

/**
 * That a reviewer said of two cases that they have nothing to do with each other.
 *
 * @param number the case in whose record it stands
 * @param line which line of that record it is
 * @param other the other case
 */
public record Unlinked(long number, int line, long other, Instant at, String by, String reason) {

  /** Seen from one of the two. */
  public long otherThan(long one) {
    return one == number ? other : number;
  }
}
