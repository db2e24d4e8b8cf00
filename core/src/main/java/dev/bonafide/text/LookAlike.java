package dev.bonafide.text;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters of other scripts that pass for Latin ones. Only a word that mixes scripts is folded, and
 * only if folding makes it one script: honest words in Cyrillic or Greek stay as they are.
 */
public final class LookAlike {
  private static final String FOREIGN = "авекмнорстухіјѕԁгɡαεικνορτυχ";
  private static final String LATIN = "abekmhopctyxijsdrgaeikvoptux";
  private static final Map<Integer, Integer> LATIN_OF =
      java.util.stream.IntStream.range(0, FOREIGN.length())
          .boxed()
          .collect(
              Collectors.toUnmodifiableMap(
                  i -> (int) FOREIGN.charAt(i), i -> (int) LATIN.charAt(i), (a, _) -> a));

  private LookAlike() {}

  /** Whether letters of another script stand in a word for Latin ones. */
  public static boolean hides(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return !fold(lower).equals(lower);
  }

  static String fold(String word) {
    if (isPlain(word) || !mixes(word)) {
      return word;
    }
    String folded = latin(word);
    return mixes(folded) ? word : folded;
  }

  /** Without a letter of another script, as almost all words are: every word of a text is asked. */
  private static boolean isPlain(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A word in small letters with each that passes for a Latin one as that, whatever it mixes. */
  public static String latin(String word) {
    return word.codePoints()
        .map(c -> LATIN_OF.getOrDefault(c, c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean mixes(String word) {
    return word.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .distinct()
            .count()
        > 1;
  }
}
