package dev.bonafide.lab.evaluation.added;

import java.util.SortedSet;

/**
 * One case before and after one text was added.
 *
 * @param before the verdict's id
 * @param after the verdict's id
 * @param lowers whether the verdict fell
 * @param countFalls whether fewer findings were counted, though no finding of absence was ended
 * @param lost findings that vanished, but those of absence that an addition may end
 */
public record Added(
    String id,
    InsertionPoint place,
    String text,
    String before,
    String after,
    boolean lowers,
    boolean countFalls,
    SortedSet<String> lost) {

  /** Whether the law is broken: added text never lowers. */
  public boolean breaksLaw() {
    return lowers || countFalls || !lost.isEmpty();
  }
}
