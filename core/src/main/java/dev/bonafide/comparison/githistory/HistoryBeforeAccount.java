package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Compares the dates of the commits with the date when the account was opened. Counts if commits on
 * at least ten days are more than a month older than the account; forks are left out. Anyone who
 * moved from another host has such commits too, so this never counts for much by itself.
 */
public final class HistoryBeforeAccount implements Comparison {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int FEWEST_DAYS = 10;

  @Override
  public Look look(CaseFile caseFile) {
    return CodeHistory.each(caseFile, HistoryBeforeAccount::look);
  }

  private static Look look(CodeHistory history) {
    Optional<OffsetDateTime> created = history.account().flatMap(Account::created);
    if (created.isEmpty()) {
      return new Look.Blind("no one said when the account was opened");
    }
    if (history.commits().isEmpty()) {
      return new Look.Blind("the snapshot lists no commits");
    }
    List<Commit> older =
        history.commits().stream()
            .filter(commit -> commit.authored().plus(MONTH).isBefore(created.get()))
            .filter(commit -> !history.isFork(commit.repository()))
            .toList();
    long days = older.stream().map(Commit::seconds).map(at -> at / 86_400).distinct().count();
    return days < FEWEST_DAYS
        ? new Look.Nothing()
        : new Look.Seen(List.of(older.getFirst().cited(), older.getLast().cited()));
  }
}
