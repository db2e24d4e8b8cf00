package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.text.WordCount;
import java.util.Set;

/** How much the evidence has of the subject's words. */
enum Heard {
  /** Enough that finding nothing in it says something. */
  ENOUGH,
  /** Next to nothing, but for links; or what others noted alone. */
  TOO_LITTLE,
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
    if (caseFile.readings(ExhibitKind.MESSAGES).anyMatch(Heard::isMingled)) {
      return MINGLED;
    }
    int words = words(caseFile);
    if (!isTalk(caseFile)) {
      return ENOUGH;
    }
    if (words < WordCount.FEWEST) {
      return TOO_LITTLE;
    }
    if (Opening.isAll(caseFile)) {
      return OPENING;
    }
    boolean offers = OFFERING.contains(caseFile.subject().kind());
    return words < VAGUE_WORDS && offers && namesNothing(caseFile) ? VAGUE : ENOUGH;
  }

  private static boolean isMingled(Reading reading) {
    return reading.utterances().stream().allMatch(said -> said.speaker() == null)
        && reading.utterances().stream().anyMatch(said -> said.role() == Role.OTHER);
  }

  /** Counted until there are enough. */
  private static int words(CaseFile caseFile) {
    int words = 0;
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        if (said.role() == Role.SUBJECT && words < VAGUE_WORDS) {
          words += WordCount.of(reading.words(said));
        }
      }
    }
    return words;
  }

  private static boolean namesNothing(CaseFile caseFile) {
    return caseFile.readings().stream()
        .flatMap(
            reading ->
                reading.utterances().stream()
                    .filter(said -> said.role() == Role.SUBJECT)
                    .map(reading::words))
        .allMatch(Heard::namesNothing);
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
