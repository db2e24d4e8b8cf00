package dev.bonafide.casefile;

import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.text.LookAlike;
import dev.bonafide.text.Normalised;
import java.util.List;
import java.util.stream.Stream;

/**
 * Letters and digits of a text alone, in one plain form.
 *
 * @param apart its words, a space before and after each
 * @param together the same without a space
 */
record SearchableWords(String apart, String together) {
  /** Letters and digits from which on a name is told wherever it stands. */
  private static final int LONG = 8;

  static SearchableWords of(String text) {
    StringBuilder apart = new StringBuilder(" ");
    LookAlike.latin(Normalised.of(text).text())
        .codePoints()
        .filter(letter -> !InvisibleCharacters.is(letter))
        .forEach(letter -> append(letter, apart));
    append(' ', apart);
    return new SearchableWords(apart.toString(), apart.toString().replace(" ", ""));
  }

  private static void append(int letter, StringBuilder apart) {
    if (Character.isLetterOrDigit(letter)) {
      apart.appendCodePoint(letter);
    } else if (apart.charAt(apart.length() - 1) != ' ') {
      apart.append(' ');
    }
  }

  boolean isEmpty() {
    return together.isEmpty();
  }

  /** Whether it is a name of several words, which some write in another order. */
  boolean isOfNames() {
    return words().size() > 1 && together.chars().noneMatch(Character::isDigit);
  }

  /** The last word in front, or the first one at the end. */
  Stream<SearchableWords> turned() {
    List<String> words = words();
    String first = words.getFirst();
    String last = words.getLast();
    String between = String.join(" ", words.subList(1, words.size() - 1));
    return Stream.of(
        of(last + " " + first + " " + between), of(between + " " + last + " " + first));
  }

  /**
   * Whether each word of the shorter name is a word of the other, or its first letter, and at least
   * one is more than a letter. Where words are not set apart, the longer name holds the shorter.
   */
  boolean isLike(SearchableWords other) {
    if (isUnspaced() && !other.isEmpty()) {
      return together.contains(other.together) || other.together.contains(together);
    }
    List<String> mine = words();
    List<String> theirs = other.words();
    return mine.size() < theirs.size() ? isPart(mine, theirs) : isPart(theirs, mine);
  }

  private static boolean isPart(List<String> shorter, List<String> longer) {
    return shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word))
        && shorter.stream().allMatch(word -> longer.stream().anyMatch(one -> same(word, one)));
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  private List<String> words() {
    return List.of(apart.strip().split(" "));
  }

  boolean standsIn(SearchableWords text) {
    return text.apart.contains(apart) || (isToldAnywhere() && text.together.contains(together));
  }

  /** Where words are not set apart, a name stands in the middle of others. */
  private boolean isToldAnywhere() {
    return together.codePointCount(0, together.length()) >= LONG || isUnspaced();
  }

  private boolean isUnspaced() {
    return together.codePoints().anyMatch(SearchableWords::isUnspaced);
  }

  private static boolean isUnspaced(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
