package dev.bonafide.comparison.dialogue;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.Set;

/**
 * Everyday English and the English of interviews: a run of words that are all missing here is
 * another language, or names. It need not be complete, since such a run silences.
 */
public final class EnglishWords {
  private static final Set<String> WORDS =
      Set.copyOf(PropertyFile.beside(EnglishWords.class, "english-words").words("words"));

  private EnglishWords() {}

  public static boolean holds(String word) {
    return WORDS.contains(word) || FunctionWords.of(NamedLanguage.ENGLISH).contains(word);
  }

  /** How many of the words from one index to another, the last excluded, are everyday English. */
  public static int among(TextWords words, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += holds(words.word(at)) ? 1 : 0;
    }
    return count;
  }
}
