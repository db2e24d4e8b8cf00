package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.PhraseSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A degree that a résumé calls full-time, and for most of an academic year beside it a job that
 * takes all days, too: one that is called full-time, or a senior post. A student's job, an
 * internship, a placement, evening and distance courses, and a start before graduation are left
 * alone.
 */
public final class WorkBesideDegree implements Comparison {
  /** An academic year has nine; a thesis beside the first months of a job fits into it. */
  private static final int LONGEST_MONTHS = 8;

  private static final int MOST_ENTRIES = 60;

  private static final PhraseSet DEGREE =
      PhraseSet.of(
          """
          bachelor|bachelors|bachelor's|master of|masters|master's|bsc|msc|b sc|m sc|beng|meng|btech|mba|degree
          vollzeitstudium|licenciatura|laurea|бакалавриат|магистратура
          """);

  private static final PhraseSet FULL_STUDY = PhraseSet.of("vollzeitstudium|full time student");

  /** Courses beside which people work. */
  private static final PhraseSet BESIDE_WORK =
      PhraseSet.of(
          """
          part time|evening|evenings|weekend|weekends|distance|distance learning|online|remote|extramural|executive
          correspondence|dual|cooperative|co op|sandwich|placement|apprenticeship|beside|alongside|while working
          """);

  private static final PhraseSet SENIOR =
      PhraseSet.of(
          """
          (senior|principal|staff|lead) ~2 (engineer|developer|programmer|architect|scientist|analyst|consultant)
          """);

  @Override
  public String name() {
    return "work-beside-degree";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<DatedEntry> entries = DatedEntry.in(ResumeLine.of(caseFile));
    List<DatedEntry> degrees =
        entries.stream().filter(WorkBesideDegree::isFullDegree).limit(MOST_ENTRIES).toList();
    List<DatedEntry> jobs =
        entries.stream().filter(entry -> job(entry).isPresent()).limit(MOST_ENTRIES).toList();
    if (degrees.isEmpty() || jobs.isEmpty()) {
      return new Look.Blind("no degree and no job are dated and said to take all days");
    }
    return degrees.stream()
        .flatMap(degree -> jobs.stream().flatMap(job -> beside(degree, job).stream()))
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static boolean isFullDegree(DatedEntry entry) {
    return entry.all().anyMatch(line -> DEGREE.standIn(line.words()))
        && entry.all().noneMatch(line -> BESIDE_WORK.standIn(line.words()))
        && full(entry).isPresent();
  }

  private static Optional<ResumeLine> full(DatedEntry degree) {
    return degree
        .all()
        .filter(line -> FullTime.isSaidOn(line) || FULL_STUDY.standIn(line.words()))
        .findFirst();
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
    return job(job).flatMap(work -> full(degree).map(full -> seen(degree, full, job, work)));
  }

  private static Look seen(DatedEntry degree, ResumeLine full, DatedEntry job, ResumeLine work) {
    return new Look.Seen(
        Stream.concat(FullTime.told(degree, full), FullTime.told(job, work))
            .map(ResumeLine::cited)
            .toList());
  }
}
