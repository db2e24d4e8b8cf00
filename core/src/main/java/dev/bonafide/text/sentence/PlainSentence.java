package dev.bonafide.text.sentence;

import dev.bonafide.text.Normalised;

/**
 * What someone typed, in one plain form: small letters without accents, one space before, between
 * and behind words, question marks as words of their own, and nothing else. A space also parts
 * letters of scripts that write none from all others; Chinese is written in Simplified letters.
 *
 * @param typed as it was typed, as far as it is looked at
 */
public record PlainSentence(String typed, String text) {
  /**
   * Characters of a sentence that are looked at: people who mean something have said so by then.
   */
  public static final int LONGEST = 600;

  private static final String ASKING = "?？؟";

  public static PlainSentence of(String typed) {
    String looked = looked(typed);
    StringBuilder plain = new StringBuilder(" ");
    Normalised.of(looked).text().chars().forEach(c -> append(LikeLetters.of((char) c), plain));
    space(plain);
    return new PlainSentence(looked, plain.toString());
  }

  /** What is looked at of what was typed. */
  public static String looked(String typed) {
    return typed.substring(0, Math.min(typed.length(), LONGEST));
  }

  private static void append(char c, StringBuilder plain) {
    char last = plain.charAt(plain.length() - 1);
    if (Character.isLetterOrDigit(c)) {
      if (last != ' ' && DenseScript.has(last) != DenseScript.has(c)) {
        plain.append(' ');
      }
      plain.append(c);
      return;
    }
    space(plain);
    if (ASKING.indexOf(c) >= 0) {
      plain.append("? ");
    }
  }

  private static void space(StringBuilder plain) {
    if (plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }

  /** Whether it has a letter or a digit. */
  public boolean saysSomething() {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  public boolean asks() {
    return text.indexOf('?') >= 0;
  }

  /** How many words it has, or about as many letters of dense scripts make. */
  public int words() {
    int dense = (int) text.chars().filter(c -> DenseScript.has((char) c)).count();
    int spaces = (int) text.chars().filter(c -> c == ' ').count();
    return dense == 0 ? spaces - 1 : text.length() / 3;
  }
}
