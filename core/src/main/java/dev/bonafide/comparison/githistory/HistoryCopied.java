package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the commits of two accounts or repositories. Counts if at least five commits have the
 * same second and the same message, but authors whose names have nothing in common. Forks, mirrors,
 * and course templates keep the original author. A copied history names another author.
 */
public final class HistoryCopied implements Comparison {
  private static final int FEWEST = 5;

  /** What stays of a commit when its author is replaced. */
  private record Kept(long second, String message) {}

  @Override
  public Look look(CaseFile caseFile) {
    List<CodeHistory> histories =
        CodeHistory.of(caseFile).stream().filter(one -> !one.commits().isEmpty()).toList();
    if (histories.size() < 2) {
      return new Look.Blind("this needs a second code history to compare with");
    }
    for (int one = 0; one < histories.size(); one++) {
      for (int other = one + 1; other < histories.size(); other++) {
        List<Citation> copied = copied(histories.get(one), histories.get(other));
        if (copied.size() >= 2 * FEWEST) {
          return new Look.Seen(copied.subList(0, 4));
        }
      }
    }
    return new Look.Nothing();
  }

  private static List<Citation> copied(CodeHistory here, CodeHistory there) {
    Map<Kept, Commit> known = new HashMap<>();
    there.commits().forEach(commit -> known.putIfAbsent(kept(commit), commit));
    List<Citation> copied = new ArrayList<>();
    for (Commit commit : here.commits()) {
      Commit same = known.get(kept(commit));
      if (same != null && copied.size() < 2 * FEWEST && commit.author().isAnother(same.author())) {
        copied.add(commit.cited());
        copied.add(same.cited());
      }
    }
    return copied;
  }

  private static Kept kept(Commit commit) {
    return new Kept(commit.seconds(), commit.message());
  }
}
