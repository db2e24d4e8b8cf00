package dev.bonafide.text;

import java.util.Set;
import java.util.stream.Stream;

/** How much is said, apart from addresses of pages. */
public final class WordCount {
  /**
   * Fewer words say next to nothing. In scripts without spaces two letters count as a word. Set by
   * judgement.
   */
  public static final int FEWEST = 8;

  private static final Set<Character.UnicodeScript> DENSE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI);

  private WordCount() {}

  /** Letters in a row; addresses of pages are none. */
  public static int of(String text) {
    int words = 0;
    for (String piece : text.split("\\s+", -1)) {
      boolean word = !isLink(piece) && piece.codePoints().anyMatch(Character::isLetter);
      long dense = word ? piece.codePoints().filter(WordCount::isDense).count() : 0;
      words += word ? Math.max(1, (int) dense / 2) : 0;
    }
    return words;
  }

  /** Whether texts hold links, and next to no words besides. */
  public static boolean isLinksAlone(Stream<String> texts) {
    boolean linked = false;
    int words = 0;
    for (String text : (Iterable<String>) texts::iterator) {
      linked |= mayHoldLink(text);
      words += of(text);
      if (words >= FEWEST) {
        return false;
      }
    }
    return linked;
  }

  /** Whether an address of a page may stand in a text; false where none can. */
  public static boolean mayHoldLink(String text) {
    return text.contains("://") || text.contains("www.");
  }

  private static boolean isLink(String piece) {
    return piece.contains("://") || piece.startsWith("www.");
  }

  private static boolean isDense(int letter) {
    return DENSE.contains(Character.UnicodeScript.of(letter));
  }
}
