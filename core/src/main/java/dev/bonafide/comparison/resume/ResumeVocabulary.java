package dev.bonafide.comparison.resume;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a résumé, by how they begin, with the initials of what stands there in a row. */
final class ResumeVocabulary {
  private static final int BEGINNING = 4;
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "in", "at", "a", "degree", "university", "college", "institute");

  private final Set<String> beginnings = new HashSet<>();
  private final StringBuilder initials = new StringBuilder();

  static ResumeVocabulary of(List<ResumeLine> resume) {
    ResumeVocabulary written = new ResumeVocabulary();
    for (ResumeLine line : resume) {
      for (int at = 0; at < line.words().count(); at++) {
        written.add(line.words().word(at));
      }
      written.initials.append(' ');
    }
    return written;
  }

  private void add(String word) {
    beginnings.add(beginning(word));
    if (!word.equals("of") && !word.equals("the") && !word.equals("and")) {
      initials.append(word.charAt(0));
    }
  }

  /** Whether a word of weight begins as one there, or is made of initials there. */
  boolean know(String word) {
    return !SMALL.contains(word)
        && (beginnings.contains(beginning(word))
            || (word.length() > 1 && word.length() <= BEGINNING && initials.indexOf(word) >= 0));
  }

  private static String beginning(String word) {
    return word.length() <= BEGINNING ? word : word.substring(0, BEGINNING);
  }
}
