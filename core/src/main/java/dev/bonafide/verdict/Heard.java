package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.text.WordCount;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much the evidence has of the subject's words. */
enum Heard {
  /** Enough that finding nothing in it says something. */
  ENOUGH,
  /** Next to nothing, but for links. */
  TOO_LITTLE,
  /** None, beside what reviewers noted. */
  NOTED,
  /** A short offer without an address, a name on a platform or a figure: an opener, a date. */
  VAGUE,
  /** Only how a conversation begins. */
  OPENING,
  /** No one said which of several speakers they are. */
  UNTOLD,
  /** Several people seem to speak, and nothing tells their words apart. */
  MINGLED;

  /**
   * An offer of fewer words that names nothing to look up leaves nothing that could be found. Of
   * the labeled cases in which rules found nothing two are of that kind, and both ask for more.
   */
  private static final int VAGUE_WORDS = 60;

  /** Those who turn to one person: a post in public says what it says to all. */
  private static final Set<SubjectKind> OFFERING =
      Set.of(SubjectKind.RECRUITER, SubjectKind.SOLICITATION);

  private static final Set<ExhibitKind> TALKS =
      Set.of(ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT, ExhibitKind.NOTE);

  static Heard in(CaseFile caseFile) {
    if (caseFile.subject().isOpen()) {
      return UNTOLD;
    }
    if (caseFile.readings(ExhibitKind.MESSAGES).anyMatch(Reading::isMingled)) {
      return MINGLED;
    }
    if (!isTalk(caseFile)) {
      return ENOUGH;
    }
    int words = words(caseFile, Role.SUBJECT);
    if (words < WordCount.FEWEST) {
      boolean notes = words(caseFile, Role.REVIEWER) >= WordCount.FEWEST;
      return words == 0 && notes ? NOTED : TOO_LITTLE;
    }
    if (Opening.isAll(caseFile)) {
      return OPENING;
    }
    boolean offers = OFFERING.contains(caseFile.subject().kind());
    return words < VAGUE_WORDS && offers && namesNothing(caseFile) ? VAGUE : ENOUGH;
  }

  /**
   * Counted until there are enough. A reviewer's message that is evidence as well, as it may be
   * what someone else wrote, is a note where that would be a candidate: they are spoken about.
   */
  private static int words(CaseFile caseFile, Role role) {
    Set<String> notes =
        role == Role.SUBJECT && caseFile.subject().kind() == SubjectKind.CANDIDATE
            ? said(caseFile.readings().stream(), Role.REVIEWER).collect(Collectors.toSet())
            : Set.of();
    Stream<Reading> own =
        caseFile.readings().stream().filter(one -> !notes.contains(one.text().strip()));
    return said(own, role)
        .reduce(0, (sum, said) -> sum < VAGUE_WORDS ? sum + WordCount.of(said) : sum, Integer::sum);
  }

  private static Stream<String> said(Stream<Reading> readings, Role role) {
    return readings.flatMap(
        reading ->
            reading.utterances().stream().filter(said -> said.role() == role).map(reading::words));
  }

  private static boolean namesNothing(CaseFile caseFile) {
    return said(caseFile.readings().stream(), Role.SUBJECT).allMatch(Heard::namesNothing);
  }

  private static boolean namesNothing(String text) {
    return text.codePoints().noneMatch(Character::isDigit) && Identifiers.in(text).isEmpty();
  }

  /** Whether nothing but what people say and note is there. */
  private static boolean isTalk(CaseFile caseFile) {
    return !caseFile.readings().isEmpty()
        && caseFile.readings().stream().map(Reading::kind).allMatch(TALKS::contains);
  }
}
