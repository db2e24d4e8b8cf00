package dev.bonafide.casefile;

import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.text.LookAlike;
import dev.bonafide.text.Normalised;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names, contacts and handles by which somebody is looked for, whatever stands between their parts
 * and however they are spelt: in other letters of the same look, in capitals, run together. Short
 * ones count as whole words alone, so that "Li" is not found in "like".
 */
public final class PersonSought {
  /** Letters and digits from which on a name is told wherever it stands. */
  private static final int LONG = 8;

  private final List<String> names;

  /**
   * @throws IllegalArgumentException where one of them holds no letter and no digit
   */
  public PersonSought(List<String> written) {
    this.names = written.stream().flatMap(PersonSought::forms).toList();
  }

  /** A name of two words is known with the last one in front, too. */
  private static Stream<String> forms(String written) {
    String plain = plain(written);
    if (plain.isBlank()) {
      throw new IllegalArgumentException("nobody is called that");
    }
    String[] words = plain.strip().split(" ");
    boolean isName = words.length == 2 && plain.chars().noneMatch(Character::isDigit);
    return isName && written.indexOf('@') < 0
        ? Stream.of(plain, " " + words[1] + " " + words[0] + " ")
        : Stream.of(plain);
  }

  /** Whether one of them stands in a text. */
  public boolean isIn(String text) {
    String plain = plain(text);
    String squeezed = squeezed(plain);
    return names.stream().anyMatch(name -> isIn(name, plain, squeezed));
  }

  private static boolean isIn(String name, String plain, String squeezed) {
    String whole = squeezed(name);
    return plain.contains(name)
        || (isToldAnywhere(whole) && squeezed.contains(whole));
  }

  /** Where words are not set apart, a name stands in the middle of others. */
  private static boolean isToldAnywhere(String name) {
    return name.codePointCount(0, name.length()) >= LONG
        || name.codePoints().anyMatch(PersonSought::isUnspaced);
  }

  private static boolean isUnspaced(int letter) {
    return Character.isIdeographic(letter)
        || switch (Character.UnicodeScript.of(letter)) {
          case HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  /** Words of letters and digits, a space before and after each. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(" ");
    LookAlike.latin(Normalised.of(text).text())
        .codePoints()
        .filter(letter -> !InvisibleCharacters.is(letter))
        .forEach(
            letter -> {
              if (Character.isLetterOrDigit(letter)) {
                plain.appendCodePoint(letter);
              } else if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
              }
            });
    return plain.charAt(plain.length() - 1) == ' ' ? plain.toString() : plain.append(' ').toString();
  }

  private static String squeezed(String plain) {
    return plain.replace(" ", "");
  }
}
