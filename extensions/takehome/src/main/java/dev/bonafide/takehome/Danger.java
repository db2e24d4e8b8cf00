package dev.bonafide.takehome;

import java.util.List;

/**
 * Something that code does and that no one can want there.
 *
 * @param places that show it, at least one; the last is where it is done
 */
record Danger(Sort sort, List<CodePlace> places) {
  /** Sorts of danger, the worst last. */
  enum Sort {
    /** Runs what is kept out of sight. */
    HIDDEN,
    /** Sends away what is private. */
    TAKEN,
    /** Runs what is downloaded. */
    FETCHED
  }
}
