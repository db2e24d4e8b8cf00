package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the times of one person's commits. Counts if forty commits, on at least twenty days and
 * with at least ten different messages, were all made at the same second of the hour. People do not
 * work like that. A scheduled job does, but it uses the same message every time.
 */
public final class HistoryByClockwork implements Comparison {
  private static final int FEWEST = 40;
  private static final int FEWEST_DAYS = 20;
  private static final int FEWEST_MESSAGES = 10;

  @Override
  public Look look(CaseFile caseFile) {
    return CodeHistory.each(caseFile, HistoryByClockwork::look);
  }

  /** At which second of an hour someone committed. */
  private record Stroke(String mail, long second) {}

  private static Look look(CodeHistory history) {
    if (history.commits().size() < FEWEST) {
      return new Look.Blind("there are too few commits to show a pattern");
    }
    Map<Stroke, List<Commit>> byStroke =
        history.commits().stream()
            .filter(commit -> !commit.author().mail().contains("[bot]"))
            .collect(
                Collectors.groupingBy(
                    commit -> new Stroke(commit.author().mail(), commit.seconds() % 3600)));
    return byStroke.values().stream()
        .filter(HistoryByClockwork::isRegular)
        .min((one, other) -> Commit.IN_TIME.compare(one.getFirst(), other.getFirst()))
        .<Look>map(same -> new Look.Seen(same.stream().limit(3).map(Commit::cited).toList()))
        .orElseGet(Look.Nothing::new);
  }

  private static boolean isRegular(List<Commit> same) {
    Set<Long> days = new HashSet<>();
    Map<String, Integer> messages = new HashMap<>();
    for (Commit commit : same) {
      days.add(commit.seconds() / 86_400);
      messages.merge(commit.message(), 1, Integer::sum);
    }
    return same.size() >= FEWEST
        && days.size() >= FEWEST_DAYS
        && messages.size() >= FEWEST_MESSAGES;
  }
}
