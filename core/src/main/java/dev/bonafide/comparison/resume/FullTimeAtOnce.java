package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Optional;

/**
 * Two employments that one résumé itself calls full-time, at once for more than half a year. Weeks
 * at a change, leave, a move within one group, and all that is not called full-time are left alone.
 */
public final class FullTimeAtOnce implements Comparison {
  /** A notice period and a long leave fit into it. */
  private static final int LONGEST_MONTHS = 6;

  private static final int MOST_LINES = 60;

  @Override
  public String name() {
    return "full-time-at-once";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Employment> jobs =
        ResumeLine.of(caseFile).stream()
            .filter(
                line ->
                    FullTime.FULL.standIn(line.words())
                        && !FullTime.OTHERWISE.standIn(line.words()))
            .flatMap(line -> Employment.of(line).stream())
            .limit(MOST_LINES)
            .toList();
    if (jobs.size() < 2) {
      return new Look.Blind("no two employments are dated and called full-time");
    }
    return jobs.stream()
        .flatMap(job -> beside(job, jobs).stream())
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static Optional<Look> beside(Employment job, List<Employment> jobs) {
    return jobs.stream()
        .filter(other -> other.comesAfter(job) && !other.sharesNameWith(job))
        .filter(other -> job.span().monthsWith(other.span()) > LONGEST_MONTHS)
        .findFirst()
        .map(other -> new Look.Seen(List.of(job.line().cited(), other.line().cited())));
  }
}
