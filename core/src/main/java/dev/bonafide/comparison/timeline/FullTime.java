package dev.bonafide.comparison.timeline;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.resource.PropertyFile;
import java.util.Optional;
import java.util.stream.Stream;

/** What a résumé calls full-time, and what explains two jobs at once. */
final class FullTime {
  private static final PropertyFile SAYINGS = PropertyFile.beside(FullTime.class, "sayings");

  private static final PhraseSet FULL = PhraseSet.of(SAYINGS.lines("full-time-full"));

  private static final PhraseSet OTHERWISE = PhraseSet.of(SAYINGS.lines("full-time-otherwise"));

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
