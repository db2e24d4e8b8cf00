package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the dates that commits claim with the dates when they were stored. Counts if fifty
 * commits claim to span more than a year, but were all stored within two days. Imported or
 * rewritten histories look the same, so this never counts for much by itself.
 */
public final class HistoryInOneSitting implements Comparison {
  private static final int FEWEST = 50;
  private static final Duration SITTING = Duration.ofDays(2);
  private static final Duration LONG = Duration.ofDays(365);

  @Override
  public Look look(CaseFile caseFile) {
    return CodeHistory.each(caseFile, HistoryInOneSitting::look);
  }

  private static Look look(CodeHistory history) {
    List<Commit> formed =
        history.commits().stream()
            .filter(commit -> commit.committed().isPresent())
            .filter(commit -> !history.isFork(commit.repository()))
            .sorted(Comparator.comparing(HistoryInOneSitting::formed).thenComparing(Commit.IN_TIME))
            .toList();
    if (formed.isEmpty()) {
      return new Look.Blind("the history does not show when its commits were last rewritten");
    }
    int from = 0;
    for (int to = 0; to < formed.size(); to++) {
      while (formed(formed.get(from)).plus(SITTING).isBefore(formed(formed.get(to)))) {
        from++;
      }
      List<Commit> sitting = formed.subList(from, to + 1);
      if (sitting.size() >= FEWEST && isLong(sitting)) {
        return new Look.Seen(
            List.of(
                sitting.stream().min(Commit.IN_TIME).orElseThrow().cited(),
                sitting.stream().max(Commit.IN_TIME).orElseThrow().cited()));
      }
    }
    return new Look.Nothing();
  }

  private static boolean isLong(List<Commit> sitting) {
    long first = sitting.stream().mapToLong(Commit::seconds).min().orElse(0);
    long last = sitting.stream().mapToLong(Commit::seconds).max().orElse(0);
    return last - first > LONG.toSeconds();
  }

  private static OffsetDateTime formed(Commit commit) {
    return commit.committed().orElse(commit.authored());
  }
}
