package dev.bonafide.comparison.timeline;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.ResumeLine;
import java.util.Optional;
import java.util.stream.Stream;

/** What a résumé calls full-time, and what explains two jobs at once. */
final class FullTime {
  private static final PhraseSet FULL =
      PhraseSet.of(
          """
          full time|fulltime|(40|38|39|42) hours ~2 week|vollzeit|temps plein|tiempo completo|jornada completa
          tempo integral|tempo pieno|pelny etat|полный день|полная занятость|voltijd|heltid|tam zamanli
          """);

  private static final PhraseSet OTHERWISE =
      PhraseSet.of(
          """
          part time|freelance|freelancer|self employed|own business|own company|founder|cofounder|co founder|advisor
          advisory|board|volunteer|unpaid|leave|parental|sabbatical|notice|seconded|secondment|transferred
          acquired|acquisition|merged|formerly|same group|subsidiary|parent company|on loan|agency|study|student
          degree|bsc|msc|phd|bachelor|master|teaching|lecturer|contract|contractor
          intern|internship|placement|trainee|apprentice|apprenticeship|werkstudent|praktikum
          """);

  private FullTime() {}

  /**
   * The line of an entry that calls a job full-time. Where it is the line of the dates, that line
   * alone may explain it, so that nothing added beside it does; else any line of the entry may.
   */
  static Optional<ResumeLine> of(DatedEntry entry) {
    if (isSaidOn(entry.dated())) {
      return Optional.of(entry.dated()).filter(line -> !OTHERWISE.standIn(line.words()));
    }
    return isExplained(entry)
        ? Optional.empty()
        : entry.beside().stream().filter(FullTime::isSaidOn).findFirst();
  }

  static boolean isSaidOn(ResumeLine line) {
    return FULL.standIn(line.words());
  }

  static boolean isExplained(DatedEntry entry) {
    return entry.all().anyMatch(line -> OTHERWISE.standIn(line.words()));
  }

  /** The dates of an entry, and the line that tells about it where that is another one. */
  static Stream<ResumeLine> told(DatedEntry entry, ResumeLine line) {
    return Stream.of(entry.dated(), line).distinct();
  }
}
