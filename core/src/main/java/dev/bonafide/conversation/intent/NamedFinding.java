package dev.bonafide.conversation.intent;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds which finding a sentence names: a digit alone, or a word such as "second". */
final class NamedFinding {
  private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3);

  private NamedFinding() {}

  /** Its number; empty where none is named. What is counted, such as "3 weeks", names none. */
  static OptionalInt in(PlainSentence sentence) {
    List<String> tokens = List.of(sentence.text().strip().split(" ", -1));
    for (int at = 0; at < tokens.size(); at++) {
      if (isDigit(tokens.get(at)) && !isCount(tokens, at)) {
        return OptionalInt.of(tokens.get(at).charAt(0) - '0');
      }
    }
    Set<String> classes = Set.copyOf(IntentWords.SHIPPED.in(sentence));
    return Collections.disjoint(classes, ORDINALS.keySet())
        ? OptionalInt.empty()
        : ORDINALS.entrySet().stream()
            .filter(one -> classes.contains(one.getKey()))
            .mapToInt(Map.Entry::getValue)
            .min();
  }

  private static boolean isDigit(String token) {
    return token.length() == 1 && token.charAt(0) >= '1' && token.charAt(0) <= '9';
  }

  /** Beside another number, or before something that is counted. */
  private static boolean isCount(List<String> tokens, int at) {
    return isNumber(tokens, at - 1)
        || isNumber(tokens, at + 1)
        || (at + 1 < tokens.size()
            && IntentWords.SHIPPED
                .in(new PlainSentence("", " " + tokens.get(at + 1) + " "))
                .contains("unit"));
  }

  private static boolean isNumber(List<String> tokens, int at) {
    return at >= 0 && at < tokens.size() && Character.isDigit(tokens.get(at).charAt(0));
  }
}
