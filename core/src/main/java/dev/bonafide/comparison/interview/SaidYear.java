package dev.bonafide.comparison.interview;

import dev.bonafide.text.TextWords;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The year that a sentence names, where it names one: with two, it may correct itself. */
final class SaidYear {
  /** A year misremembered or misheard by one is nothing. */
  static final int APART = 2;

  private static final int DIGITS = 4;

  private SaidYear() {}

  static OptionalInt in(TextWords words) {
    int[] years =
        IntStream.range(0, words.count())
            .mapToObj(words::word)
            .filter(SaidYear::isYear)
            .mapToInt(Integer::parseInt)
            .distinct()
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }

  private static boolean isYear(String word) {
    return word.length() == DIGITS
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
