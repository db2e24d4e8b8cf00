package dev.bonafide.comparison.timeline;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.resource.PropertyFile;
import java.util.Optional;

/** A degree that a résumé calls full-time; evening and distance courses leave days for work. */
final class FullDegree {
  private static final PropertyFile SAYINGS = PropertyFile.beside(FullDegree.class, "sayings");

  private static final PhraseSet DEGREE = PhraseSet.of(SAYINGS.lines("full-degree-degree"));

  private static final PhraseSet FULL_STUDY = PhraseSet.of("vollzeitstudium|full time student");

  /** Courses beside which people work. */
  private static final PhraseSet BESIDE_WORK =
      PhraseSet.of(SAYINGS.lines("full-degree-beside-work"));

  private FullDegree() {}

  /** The line of an entry that calls its degree full-time. */
  static Optional<ResumeLine> of(DatedEntry entry) {
    boolean isDegree = entry.all().anyMatch(line -> DEGREE.standIn(line.words()));
    return !isDegree || entry.all().anyMatch(line -> BESIDE_WORK.standIn(line.words()))
        ? Optional.empty()
        : entry
            .all()
            .filter(line -> FullTime.isSaidOn(line) || FULL_STUDY.standIn(line.words()))
            .findFirst();
  }
}
