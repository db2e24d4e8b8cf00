package dev.bonafide.consultation.redaction;

import java.util.List;
import java.util.Set;

/**
 * Tells the word from the name that is spelled like it, where both begin large: at the beginning of
 * a sentence that goes on as it does behind the word, and among words that are all in capitals.
 */
final class OrdinaryUse {
  private static final Set<String> BEHIND_WORDS =
      Set.of(
          ("you we they it he she i this that these those the a an my your our their his"
                  + " her its to of in on at for from with by as not never always all any some no"
                  + " there be and or if when only more us me them someone anyone everyone somebody"
                  + " anybody")
              .split(" ", -1));

  private OrdinaryUse() {}

  static boolean of(List<NameToken> tokens, int at, String text) {
    return (beginsSentence(tokens.get(at).span().start(), text) && goesOn(tokens, at, text))
        || isInCapitals(tokens, at, text);
  }

  private static boolean beginsSentence(int start, String text) {
    int at = start - 1;
    while (at >= 0 && " \t\"'“‘(*_>•-".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".!?\n\r…:".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean goesOn(List<NameToken> tokens, int at, String text) {
    if (at + 1 == tokens.size()) {
      return false;
    }
    NameToken next = tokens.get(at + 1);
    return tokens.get(at).until(next, text).equals(" ")
        && (!next.isLarge(text) || next.word().equals("i"))
        && BEHIND_WORDS.contains(next.word());
  }

  /** A line of capitals does not show which word is a name: its neighbors decide. */
  private static boolean isInCapitals(List<NameToken> tokens, int at, String text) {
    return isLoud(tokens, at, text)
        && isLoud(tokens, at - 1, text)
        && isLoud(tokens, at + 1, text)
        && OrdinaryWords.areNamesToo(tokens.get(at - 1).word())
        && OrdinaryWords.areNamesToo(tokens.get(at + 1).word());
  }

  private static boolean isLoud(List<NameToken> tokens, int at, String text) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    String written = tokens.get(at).span().of(text);
    return written.length() > 1 && written.codePoints().allMatch(Character::isUpperCase);
  }
}
