package dev.bonafide.comparison.dialogue;

import dev.bonafide.resource.PropertyFile;
import java.util.Set;

/** Tells words that carry something of their own from those that only hold a sentence together. */
public final class SmallWords {
  private static final Set<String> SMALL =
      Set.copyOf(PropertyFile.beside(SmallWords.class, "small-words").words("words"));

  private SmallWords() {}

  public static boolean carry(String word) {
    return word.length() > 1
        && !SMALL.contains(word)
        && !FunctionWords.of(NamedLanguage.ENGLISH).contains(word);
  }
}
