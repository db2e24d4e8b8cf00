package dev.bonafide.phrasebook;

import dev.bonafide.resource.NamedConstant;
import java.util.List;

/**
 * The forms that words take beside a whole number, by the rules of Unicode's CLDR; forms for
 * fractions and millions are left out, since nothing here counts in them.
 */
public enum Plural implements NamedConstant {
  ONE,
  FEW,
  MANY,
  OTHER;

  static Plural of(BotLanguage language, long count) {
    return switch (language) {
      case ENGLISH, SPANISH, GERMAN -> count == 1 ? ONE : OTHER;
      case PORTUGUESE, FRENCH -> count == 0 || count == 1 ? ONE : OTHER;
      case RUSSIAN, UKRAINIAN -> slavic(count);
      case JAPANESE, KOREAN, CHINESE -> OTHER;
    };
  }

  private static Plural slavic(long count) {
    long last = count % 10;
    boolean teen = count % 100 / 10 == 1;
    if (last == 1 && !teen) {
      return ONE;
    }
    return last >= 2 && last <= 4 && !teen ? FEW : MANY;
  }

  /** The forms that a language has. */
  public static List<Plural> of(BotLanguage language) {
    return switch (language) {
      case ENGLISH, SPANISH, PORTUGUESE, FRENCH, GERMAN -> List.of(ONE, OTHER);
      case RUSSIAN, UKRAINIAN -> List.of(ONE, FEW, MANY);
      case JAPANESE, KOREAN, CHINESE -> List.of(OTHER);
    };
  }
}
