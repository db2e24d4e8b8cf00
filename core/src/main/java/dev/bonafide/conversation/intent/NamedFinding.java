package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.DenseScript;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds which finding a sentence names: by a digit, or by a word such as "second". */
final class NamedFinding {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  /** Letters of a unit in a dense script. */
  private static final int LONGEST_UNIT = 3;

  /** Letters of what is counted; shorter words only join others: "the second is fine". */
  private static final int SHORTEST_THING = 4;

  private NamedFinding() {}

  /** Its number; empty where none is named. What is counted, such as "3 weeks", names none. */
  static OptionalInt in(PlainSentence sentence) {
    List<String> tokens = List.of(sentence.text().strip().split(" ", -1));
    for (int at = 0; at < tokens.size(); at++) {
      int number = NumberedToken.of(tokens.get(at));
      if (number > 0 && !isCount(tokens, at)) {
        return OptionalInt.of(number);
      }
    }
    return inWords(sentence, tokens);
  }

  /** "First" also says what came first, so it names one only where no other word does. */
  private static OptionalInt inWords(PlainSentence sentence, List<String> tokens) {
    List<String> things =
        IntStream.range(1, tokens.size())
            .filter(at -> isThing(tokens.get(at)))
            .mapToObj(at -> classes(tokens.get(at - 1)))
            .flatMap(List::stream)
            .toList();
    List<Integer> named =
        IntentWords.SHIPPED.in(sentence).stream()
            .filter(one -> ORDINALS.contains(one) && !things.contains(one))
            .map(one -> ORDINALS.indexOf(one) + 1)
            .toList();
    return named.stream()
        .filter(number -> number > 1)
        .findFirst()
        .or(() -> named.stream().findFirst())
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** Beside another number, before something that is counted, or behind what it is one of. */
  private static boolean isCount(List<String> tokens, int at) {
    return isNumber(tokens, at - 1)
        || (at > 1 && isNumbered(tokens.get(at - 1)))
        || isNumber(tokens, at + 1)
        || (at + 1 < tokens.size()
            && (beginsWithUnit(tokens.get(at + 1)) || isOfThings(tokens, at)));
  }

  /** "His 2 laptops", but not "number 2 please". */
  private static boolean isOfThings(List<String> tokens, int at) {
    return isThing(tokens.get(at + 1))
        && at > 0
        && NamedMatter.MATTERS.containsAll(classes(tokens.get(at - 1)));
  }

  /**
   * Whether a word names something that findings are about, such as an address, and asks nothing.
   */
  private static boolean isThing(String token) {
    return token.length() >= SHORTEST_THING
        && !DenseScript.has(token.charAt(0))
        && NamedMatter.MATTERS.containsAll(classes(token));
  }

  /** "Flat 2", "round 2", but not "explian 2", which begins with what is asked. */
  private static boolean isNumbered(String token) {
    return isThing(token) || classes(token).contains("meeting");
  }

  private static List<String> classes(String token) {
    return IntentWords.SHIPPED.in(new PlainSentence("", " " + token + " "));
  }

  /** A token of a dense script is a whole clause. */
  private static boolean beginsWithUnit(String token) {
    if (!DenseScript.has(token.charAt(0))) {
      return isUnit(token);
    }
    return IntStream.rangeClosed(1, Math.min(token.length(), LONGEST_UNIT))
        .anyMatch(end -> isUnit(token.substring(0, end)) && !isUnit(token.substring(1, end)));
  }

  private static boolean isUnit(String token) {
    return classes(token).contains("unit");
  }

  private static boolean isNumber(List<String> tokens, int at) {
    return at >= 0 && at < tokens.size() && Character.isDigit(tokens.get(at).charAt(0));
  }
}
