package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How someone comes to another person in a talk, in any language: they begin it, call the other by
 * name, and say their own. A label may say that someone hires, as that of an office does.
 */
final class Approach {
  /** The subject's messages before anyone else writes. */
  private static final int FIRST = 3;

  private static final int LONGEST = 400;
  private static final int SHORTEST = 3;

  private Approach() {}

  /**
   * Whether the subject begins one of the talks so. In letters, everyone does.
   *
   * @param offers whether they offer something, so that their own name may be missing
   */
  static boolean isIn(List<Reading> talks, boolean offers) {
    return talks.stream()
        .filter(talk -> !talk.format().equals("mail"))
        .anyMatch(talk -> begins(talk, offers));
  }

  private static boolean begins(Reading talk, boolean offers) {
    String opening =
        talk.utterances().stream()
            .takeWhile(said -> said.role() == Role.SUBJECT)
            .limit(FIRST)
            .map(talk::words)
            .collect(Collectors.joining("\n"));
    Set<String> words =
        NameWords.everyOf(opening.substring(0, Math.min(opening.length(), LONGEST)));
    return isNamed(talk, words, false) && (offers || isNamed(talk, words, true));
  }

  /** Whether words name one of a side by a word of a label. */
  private static boolean isNamed(Reading talk, Set<String> words, boolean subject) {
    return labels(talk, subject).stream()
        .flatMap(label -> NameWords.of(label).parts().stream())
        .anyMatch(word -> word.length() >= SHORTEST && words.contains(word));
  }

  /** Whether a label on a side is that of an office, or of someone who says that they hire. */
  static boolean isOffice(List<Reading> talks, boolean subject) {
    return talks.stream()
        .flatMap(talk -> labels(talk, subject).stream())
        .anyMatch(label -> OfferedWork.isOffice(NameWords.of(label).parts()));
  }

  private static Set<String> labels(Reading talk, boolean subject) {
    return talk.utterances().stream()
        .filter(said -> (said.role() == Role.SUBJECT) == subject)
        .map(Utterance::speaker)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
