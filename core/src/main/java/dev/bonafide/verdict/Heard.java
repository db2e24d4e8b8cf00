package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of whoever is vetted was handed in. */
enum Heard {
  /** Enough that finding nothing in it says something. */
  ENOUGH,
  /** Next to nothing, but for links. */
  TOO_LITTLE,
  /** Only how a conversation begins. */
  OPENING,
  /** Nobody said which of several speakers they are. */
  UNTOLD;

  /**
   * Fewer words say next to nothing. In scripts without spaces two letters count as a word. Set by
   * judgement.
   */
  private static final int FEWEST_WORDS = 8;

  private static final Set<ExhibitKind> TALKS =
      Set.of(ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT, ExhibitKind.NOTE);
  private static final Set<Character.UnicodeScript> DENSE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI);

  static Heard in(CaseFile caseFile) {
    if (caseFile.subject().isOpen()) {
      return UNTOLD;
    }
    int words = 0;
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        if (said.role() == Role.SUBJECT && words < FEWEST_WORDS) {
          words += words(reading.words(said));
        }
      }
    }
    if (!isTalk(caseFile)) {
      return ENOUGH;
    }
    Heard enough = Opening.isAll(caseFile) ? OPENING : ENOUGH;
    return words < FEWEST_WORDS ? TOO_LITTLE : enough;
  }

  /** Whether nothing but what people say is there, beside notes. */
  private static boolean isTalk(CaseFile caseFile) {
    Set<ExhibitKind> kinds =
        caseFile.readings().stream().map(Reading::kind).collect(Collectors.toSet());
    return TALKS.containsAll(kinds) && !Set.of(ExhibitKind.NOTE).containsAll(kinds);
  }

  /** Letters in a row; addresses of pages are none. */
  static int words(String text) {
    int words = 0;
    for (String piece : text.split("\\s+", -1)) {
      boolean link = piece.contains("://") || piece.startsWith("www.");
      boolean word = !link && piece.codePoints().anyMatch(Character::isLetter);
      long dense = word ? piece.codePoints().filter(Heard::isDense).count() : 0;
      words += word ? Math.max(1, (int) dense / 2) : 0;
    }
    return words;
  }

  private static boolean isDense(int letter) {
    return DENSE.contains(Character.UnicodeScript.of(letter));
  }
}
