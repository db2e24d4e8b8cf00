package dev.bonafide.rule.match;

import dev.bonafide.text.TextWords;

/** Where a list begins, and its items: bullets and numbers stand outside the words. */
final class ListMarks {
  private static final String BULLETS = "-*•·–—▪◦‣+❌✗✘🚫";
  private static final String COLONS = ":：";
  private static final int LONGEST_NUMBER = 2;

  /** A list of more is none that anyone reads to its head. */
  private static final int MOST_ITEMS = 30;

  private ListMarks() {}

  /** The first word behind the first colon of a stretch; -1 if there is none. */
  static int afterColon(TextWords words, int from, int to) {
    for (int at = from + 1; at <= to; at++) {
      if (endsInColon(words, at - 1)) {
        return at;
      }
    }
    return -1;
  }

  static boolean endsInColon(TextWords words, int word) {
    int end = words.span(word, word).end();
    int next =
        word + 1 < words.count()
            ? words.span(word + 1, word + 1).start()
            : words.original().length();
    return words
        .original()
        .substring(end, next)
        .chars()
        .anyMatch(mark -> COLONS.indexOf(mark) >= 0);
  }

  /** The first word of the line above the list that contains a word's line; -1 if none. */
  static int headOf(TextWords words, int word) {
    int line = words.lineStart(word);
    if (!isItem(words, line)) {
      return -1;
    }
    for (int items = 0; items < MOST_ITEMS && line > 0; items++) {
      line = words.lineStart(line - 1);
      if (!isItem(words, line)) {
        return line;
      }
    }
    return -1;
  }

  private static boolean isItem(TextWords words, int first) {
    int start = words.span(first, first).start();
    String text = words.original();
    String before = text.substring(text.lastIndexOf('\n', start - 1) + 1, start).strip();
    return (!before.isEmpty() && BULLETS.indexOf(before.codePointAt(0)) >= 0)
        || isNumbered(words, first);
  }

  /** {@code 1.} or {@code 2)} opens the line. */
  private static boolean isNumbered(TextWords words, int first) {
    int end = words.span(first, first).end();
    String word = words.word(first);
    return word.length() <= LONGEST_NUMBER
        && word.chars().allMatch(Character::isDigit)
        && end < words.original().length()
        && ".)".indexOf(words.original().charAt(end)) >= 0;
  }
}
