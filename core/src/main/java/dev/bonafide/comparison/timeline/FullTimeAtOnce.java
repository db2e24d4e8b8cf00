package dev.bonafide.comparison.timeline;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.resume.ResumeLine;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares the dates of two jobs that one résumé itself calls full-time. Counts if they overlap by
 * more than half a year. A few weeks of overlap, a leave of absence, a move within one group of
 * companies, and jobs that are not called full-time do not count.
 */
public final class FullTimeAtOnce implements Comparison {
  /** A notice period and a long leave fit into it. */
  private static final int LONGEST_MONTHS = 6;

  private static final int MOST_LINES = 60;

  /**
   * An employment that is called full-time.
   *
   * @param full the line that calls it so
   */
  private record Job(DatedEntry entry, ResumeLine full, Set<String> names) {
    static Stream<Job> of(DatedEntry entry) {
      return FullTime.of(entry)
          .map(full -> new Job(entry, full, entry.names()))
          .filter(job -> !job.names.isEmpty())
          .stream();
    }

    boolean clashesWith(Job other) {
      return entry.dated().reading().equals(other.entry.dated().reading())
          && Collections.disjoint(names, other.names)
          && entry.span().monthsWith(other.entry.span()) > LONGEST_MONTHS;
    }

    Stream<Citation> cited() {
      return FullTime.told(entry, full).map(ResumeLine::cited);
    }
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Job> jobs =
        DatedEntry.in(ResumeLine.of(caseFile)).stream().flatMap(Job::of).limit(MOST_LINES).toList();
    if (jobs.size() < 2) {
      return new Look.Blind("no two dated jobs are called full-time");
    }
    for (int at = 0; at < jobs.size(); at++) {
      Optional<Look> seen = clash(jobs.get(at), jobs.subList(at + 1, jobs.size()));
      if (seen.isPresent()) {
        return seen.get();
      }
    }
    return new Look.Nothing();
  }

  private static Optional<Look> clash(Job job, List<Job> later) {
    return later.stream()
        .filter(job::clashesWith)
        .findFirst()
        .map(other -> new Look.Seen(Stream.concat(job.cited(), other.cited()).toList()));
  }
}
