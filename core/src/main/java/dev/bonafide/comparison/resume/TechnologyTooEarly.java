package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Set;

/**
 * Compares the years on a line of the résumé with the year in which a technology became public.
 * Counts if work with the technology ended before that year, or if a job named after the technology
 * began before it and ended in that year at the latest. Each line is judged separately.
 */
public final class TechnologyTooEarly implements Comparison {
  private static final int MOST = 3;

  private static final Set<String> TITLES =
      Set.of("administrator", "admin", "engineer", "developer", "architect", "specialist");

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeLine> lines = ResumeLine.of(caseFile);
    if (lines.isEmpty()) {
      return new Look.Blind(Reason.of("no-resume"));
    }
    if (lines.stream().noneMatch(line -> ClosingYear.of(line.words()) > 0)) {
      return new Look.Blind("no line of the résumé says when it ends");
    }
    List<Citation> early =
        lines.stream()
            .filter(TechnologyTooEarly::isTooEarly)
            .limit(MOST)
            .map(ResumeLine::cited)
            .toList();
    return early.isEmpty() ? new Look.Nothing() : new Look.Seen(early);
  }

  private static boolean isTooEarly(ResumeLine line) {
    int year = ClosingYear.of(line.words());
    return year > 0
        && Announcements.ANNOUNCED.entrySet().stream()
            .anyMatch(
                one ->
                    one.getValue().in(line.words()).stream()
                        .anyMatch(
                            hit ->
                                one.getKey() > year
                                    || (one.getKey() == year && isTitledThen(line, hit, year))));
  }

  /** Not one year of such a job can have had what it is called after. */
  private static boolean isTitledThen(ResumeLine line, Hit hit, int announced) {
    int next = hit.last() + 1;
    return next < line.words().count()
        && TITLES.contains(line.words().word(next))
        && WorkSpan.in(line.words().original())
            .filter(span -> span.firstYear() < announced)
            .isPresent();
  }
}
