package dev.bonafide.text.sentence;

import dev.bonafide.resource.PropertyFile;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes letters that say the same alike: common ones of Traditional Chinese as Simplified Chinese
 * does, digits in circles as digits.
 */
final class LikeLetters {
  private static final Map<Character, Character> PAIRS =
      PropertyFile.beside(LikeLetters.class, "chinese").words("pairs").stream()
          .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

  private static final char FIRST_CIRCLED = '\u2460';
  private static final int CIRCLED = 9;

  private LikeLetters() {}

  static char of(char letter) {
    int circled = letter - FIRST_CIRCLED;
    if (circled >= 0 && circled < CIRCLED) {
      return (char) ('1' + circled);
    }
    return DenseScript.has(letter) ? PAIRS.getOrDefault(letter, letter) : letter;
  }
}
