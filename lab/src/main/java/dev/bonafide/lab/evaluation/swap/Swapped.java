package dev.bonafide.lab.evaluation.swap;

import java.util.SortedSet;

/** One case before and after one swap. */
public record Swapped(String swap, String id, Seen before, Seen after) {

  public boolean movesVerdict() {
    return !before.verdict().equals(after.verdict());
  }

  public boolean movesFindings() {
    return !before.findings().equals(after.findings());
  }

  public SortedSet<String> lost() {
    return before.without(after);
  }

  public SortedSet<String> gained() {
    return after.without(before);
  }
}
