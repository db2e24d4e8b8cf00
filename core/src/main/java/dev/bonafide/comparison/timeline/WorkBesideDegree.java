package dev.bonafide.comparison.timeline;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the dates of a degree that the résumé calls full-time with those of a job. Counts if a
 * full-time or senior job overlaps with most of an academic year. Student jobs, internships,
 * placements, and jobs that begin shortly before graduation do not count.
 */
public final class WorkBesideDegree implements Comparison {
  private static final PropertyFile SAYINGS =
      PropertyFile.beside(WorkBesideDegree.class, "sayings");

  /** An academic year has nine; a thesis beside the first months of a job fits into it. */
  private static final int LONGEST_MONTHS = 8;

  private static final int MOST_ENTRIES = 60;

  private static final PhraseSet SENIOR = PhraseSet.of(SAYINGS.lines("work-beside-degree-senior"));

  @Override
  public Look look(CaseFile caseFile) {
    List<DatedEntry> entries = DatedEntry.in(ResumeLine.of(caseFile));
    List<DatedEntry> degrees =
        entries.stream()
            .filter(entry -> FullDegree.of(entry).isPresent())
            .limit(MOST_ENTRIES)
            .toList();
    List<DatedEntry> jobs =
        entries.stream().filter(entry -> job(entry).isPresent()).limit(MOST_ENTRIES).toList();
    if (degrees.isEmpty() || jobs.isEmpty()) {
      return new Look.Blind("no dated degree and job are both said to be full-time");
    }
    return degrees.stream()
        .flatMap(degree -> jobs.stream().flatMap(job -> beside(degree, job).stream()))
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  /** The line that says of a job that it takes all days. */
  private static Optional<ResumeLine> job(DatedEntry entry) {
    return FullTime.isExplained(entry)
        ? Optional.empty()
        : FullTime.of(entry)
            .or(() -> entry.all().filter(line -> SENIOR.standIn(line.words())).findFirst());
  }

  private static Optional<Look> beside(DatedEntry degree, DatedEntry job) {
    if (!degree.dated().reading().equals(job.dated().reading())
        || degree.span().monthsWith(job.span()) <= LONGEST_MONTHS) {
      return Optional.empty();
    }
    return job(job)
        .flatMap(work -> FullDegree.of(degree).map(full -> seen(degree, full, job, work)));
  }

  private static Look seen(DatedEntry degree, ResumeLine full, DatedEntry job, ResumeLine work) {
    return new Look.Seen(
        Stream.concat(FullTime.told(degree, full), FullTime.told(job, work))
            .map(ResumeLine::cited)
            .toList());
  }
}
