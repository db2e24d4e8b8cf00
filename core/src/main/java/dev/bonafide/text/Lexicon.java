package dev.bonafide.text;

import org.jspecify.annotations.Nullable;

/**
 * Words that were met before, so that a word that is met again takes no room of its own. Of long
 * cases most words are; what does not find a place is kept anyway, only for itself.
 */
public final class Lexicon {
  /** Powers of two: the most is more words than people use in one conversation. */
  private static final int FEWEST = 1 << 6;

  private static final int MOST = 1 << 16;

  private final @Nullable String[] places;

  /**
   * Makes room.
   *
   * @param length of all texts, in UTF-16 units: twice the words that they may have
   */
  public Lexicon(long length) {
    long words = Math.clamp(length / 2, FEWEST, MOST);
    places = new @Nullable String[Integer.highestOneBit((int) words)];
  }

  /** The same word, as it was met first if that is still known. */
  String known(String word) {
    int hash = word.hashCode();
    int place = (hash ^ (hash >>> 15)) & (places.length - 1);
    String before = places[place];
    if (before != null && before.equals(word)) {
      return before;
    }
    places[place] = word;
    return word;
  }
}
