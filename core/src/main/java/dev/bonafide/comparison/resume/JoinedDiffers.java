package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Optional;

/**
 * Names an employer and the year in which they joined or left it, two years or more from the one on
 * the résumé's only line on that employer. Who came back has two lines, or says so.
 */
final class JoinedDiffers implements Contradiction {
  private static final int APART = 2;

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    Employments jobs =
        new Employments(resume.stream().flatMap(line -> Employment.of(line).stream()).toList());
    return Contradiction.spoken(dialogues)
        .filter(said -> !TenureSayings.TWICE.standIn(said.words()))
        .flatMap(said -> differing(said, jobs).stream())
        .findFirst();
  }

  private static Optional<Look.Seen> differing(SpokenSentence said, Employments jobs) {
    Optional<Look.Seen> joined =
        TenureSayings.JOINED.in(said.words()).stream()
            .flatMap(
                hit ->
                    only(said.words(), hit, jobs).stream()
                        .filter(job -> isApart(said, hit, job.span().firstYear()))
                        .map(job -> new Look.Seen(List.of(job.line().cited(), said.cited()))))
            .findFirst();
    return joined.isPresent()
        ? joined
        : TenureSayings.LEFT.in(said.words()).stream()
            .flatMap(
                hit ->
                    only(said.words(), hit, jobs).stream()
                        .filter(
                            job ->
                                job.span()
                                    .over()
                                    .filter(over -> isApart(said, hit, over.getYear()))
                                    .isPresent())
                        .map(job -> new Look.Seen(List.of(job.line().cited(), said.cited()))))
            .findFirst();
  }

  private static boolean isApart(SpokenSentence said, Hit hit, int written) {
    String year = said.words().word(hit.last());
    return year.length() == 4
        && (year.startsWith("19") || year.startsWith("20"))
        && Math.abs(Integer.parseInt(year) - written) >= APART;
  }

  /** The one employment whose employer is named. */
  private static Optional<Employment> only(TextWords words, Hit hit, Employments jobs) {
    return jobs.only(EmployerNames.between(words, hit.first(), hit.last()));
  }
}
