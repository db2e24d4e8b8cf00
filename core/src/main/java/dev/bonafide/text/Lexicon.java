package dev.bonafide.text;

import org.jspecify.annotations.Nullable;

/**
 * Words that were met before, so that a word that is met again takes no room of its own. Of long
 * cases most words are; what does not find a place is kept all the same, only for itself.
 */
public final class Lexicon {
  /** A power of two: more words than people use in one conversation. */
  private static final int PLACES = 1 << 16;

  private final @Nullable String[] places = new @Nullable String[PLACES];

  /** The same word, as it was met first if that is still known. */
  String known(String word) {
    int hash = word.hashCode();
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    String before = places[place];
    if (before != null && before.equals(word)) {
      return before;
    }
    places[place] = word;
    return word;
  }
}
