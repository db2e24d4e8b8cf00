package dev.bonafide.text;

import java.util.Set;
import java.util.stream.Stream;

/** How much is said, apart from addresses of pages. */
public final class WordCount {
  /**
   * Fewer words say next to nothing. In scripts without spaces two letters count as a word. Set by
   * judgment.
   */
  public static final int FEWEST = 8;

  /** Before them stand the scripts of most texts: their letters need not be looked up. */
  private static final int FIRST_DENSE = 0x0E00;

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
    int end;
    for (int at = 0; at < text.length(); at = end + 1) {
      end = at;
      while (end < text.length() && !isBlank(text.charAt(end))) {
        end++;
      }
      words += end == at ? 0 : ofPiece(text.substring(at, end));
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static int ofPiece(String piece) {
    return !isLink(piece) && piece.codePoints().anyMatch(Character::isLetter)
        ? Math.max(1, dense(piece) / 2)
        : 0;
  }

  private static int dense(String piece) {
    int dense = 0;
    int letter;
    for (int at = 0; at < piece.length(); at += Character.charCount(letter)) {
      letter = piece.codePointAt(at);
      dense += isDense(letter) ? 1 : 0;
    }
    return dense;
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
    return letter >= FIRST_DENSE && DENSE.contains(Character.UnicodeScript.of(letter));
  }
}
