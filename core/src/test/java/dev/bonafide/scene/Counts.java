package dev.bonafide.scene;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.verdict.FirstSight;
import dev.bonafide.verdict.FirstSight.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables of counts in which nothing honest was ever counted from some number on. */
public final class Counts {
  private Counts() {}

  /** So many findings stop a case of any kind. */
  public static FirstSight stoppingAt(int count) {
    List<Tally> tallies = new ArrayList<>();
    for (int found = 0; found < count; found++) {
      tallies.add(new Tally(10 * (found + 1), 100 - 10 * found));
    }
    tallies.add(new Tally(50, 0));
    SortedMap<SubjectKind, List<Tally>> counts = new TreeMap<>();
    for (SubjectKind kind : SubjectKind.values()) {
      counts.put(kind, tallies);
    }
    return new FirstSight(counts, new Tally(10, 0));
  }
}
