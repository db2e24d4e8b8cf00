package dev.bonafide.verdict;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each check was right where it fired, counted on labelled cases that were screened
 * before anybody who writes rules had read them.
 *
 * @param checks by id; one that is not listed fired too seldom to tell
 */
public record TrackRecord(SortedMap<String, Tally> checks) {
  /** A finding by itself calls for a check where its rule is right this often. */
  static final double PROVEN = 0.9;

  /** Nothing was counted. */
  public static final TrackRecord NONE = new TrackRecord(new TreeMap<>());

  public TrackRecord {
    checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
  }

  /**
   * Cases in which one check fired.
   *
   * @param right how many of them were frauds
   * @param wrong how many were genuine
   */
  public record Tally(int right, int wrong) {
    public Tally {
      if (right < 0 || wrong < 0) {
        throw new IllegalArgumentException("a check was right " + right + ", wrong " + wrong);
      }
    }

    public Tally plus(Tally other) {
      return new Tally(right + other.right, wrong + other.wrong);
    }

    public int cases() {
      return right + wrong;
    }

    /**
     * The share of right ones to expect, with Jeffreys' prior of half a case on either side: four
     * of four are 0.9, three of three 0.875, ten of eleven 0.875.
     */
    double rate() {
      return (right + 0.5) / (right + wrong + 1);
    }
  }

  /** Whether a finding of this check can be relied on without another beside it. */
  boolean isProven(String check) {
    Tally tally = checks.get(check);
    return tally != null && tally.rate() >= PROVEN;
  }
}
