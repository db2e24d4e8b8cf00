package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.dialogue.Passage;
import dev.bonafide.text.Span;
import java.util.Set;

/**
 * One line of a file of code.
 *
 * @param words without the blanks at its ends
 * @param at where it begins in the text as read
 */
record CodeLine(Reading reading, String words, int at) {
  private static final Set<String> COMMENTS = Set.of("//", "/*", "* ", "# ", "<!");

  Citation cited() {
    return cited(0);
  }

  /** Quotes it from a place on; a line may be long. */
  Citation cited(int from) {
    return new Passage(reading, new Span(at + from, at + words.length())).cited();
  }

  boolean isComment() {
    return words.length() > 1 && COMMENTS.contains(words.substring(0, 2));
  }
}
