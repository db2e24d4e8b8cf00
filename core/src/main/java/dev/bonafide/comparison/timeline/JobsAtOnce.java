package dev.bonafide.comparison.timeline;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.resume.ResumeLine;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares the dates of two jobs with different employers on one résumé. Counts if they overlap by
 * a year or more, and nothing explains how someone could do both. Two jobs that are both called
 * full-time are a stronger sign with its own rule. Two current jobs do not count, because no one
 * knows how long they will last.
 */
public final class JobsAtOnce implements Comparison {
  /** Handovers, notice and long leave are over by then. */
  private static final int SHORTEST_MONTHS = 12;

  private static final int MOST_ENTRIES = 60;

  private record Job(DatedEntry entry, Set<String> names, boolean isFullTime) {
    static Stream<Job> of(DatedEntry entry) {
      return Stream.of(entry)
          .filter(OnlyPost::isTold)
          .map(post -> new Job(post, post.names(), FullTime.of(post).isPresent()))
          .filter(job -> !job.names.isEmpty());
    }

    boolean runsBeside(Job other) {
      return entry.dated().reading().equals(other.entry.dated().reading())
          && !(isFullTime && other.isFullTime)
          && Collections.disjoint(names, other.names)
          && entry.span().monthsWith(other.entry.span()) >= SHORTEST_MONTHS;
    }
  }

  @Override
  public String name() {
    return "jobs-at-once";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Job> jobs =
        SectionHeading.ofPosts(ResumeLine.of(caseFile)).stream()
            .flatMap(lines -> DatedEntry.in(lines).stream())
            .flatMap(Job::of)
            .limit(MOST_ENTRIES)
            .toList();
    if (jobs.size() < 2) {
      return new Look.Blind("no two jobs have dates");
    }
    for (int at = 0; at < jobs.size(); at++) {
      Optional<Look> seen = beside(jobs.get(at), jobs.subList(at + 1, jobs.size()));
      if (seen.isPresent()) {
        return seen.get();
      }
    }
    return new Look.Nothing();
  }

  private static Optional<Look> beside(Job job, List<Job> later) {
    return later.stream()
        .filter(job::runsBeside)
        .findFirst()
        .map(
            other ->
                new Look.Seen(List.of(job.entry().dated().cited(), other.entry().dated().cited())));
  }
}
