package dev.bonafide.text;

import java.util.StringTokenizer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that someone typed, with links among them; marks around a link are no part of it. */
public final class LinkWords {
  private static final String BEFORE = "(<\"'“‘«";
  private static final String BEHIND = ")>\"'”’».,;:!";

  private LinkWords() {}

  /** Its words, without marks around them. */
  public static Stream<String> in(String text) {
    return tokens(new StringTokenizer(text)).map(LinkWords::trimmed);
  }

  /** The same text without some of its links. */
  public static String without(Predicate<String> link, String text) {
    return tokens(new StringTokenizer(text, " \t\r\n", true))
        .filter(word -> !link.test(trimmed(word)))
        .collect(Collectors.joining())
        .strip();
  }

  private static Stream<String> tokens(StringTokenizer words) {
    return Stream.generate(words::nextToken).limit(words.countTokens());
  }

  /** A word without marks around it. */
  public static String trimmed(String word) {
    return trimmed(word, BEFORE, BEHIND);
  }

  /** Words without any of such marks before them and behind them. */
  public static String trimmed(String words, String before, String behind) {
    int from = 0;
    int to = words.length();
    while (from < to && before.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && behind.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }
}
