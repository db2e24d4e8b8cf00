package dev.bonafide.verdict;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a question is about: the words that carry its meaning. Two that share most of them ask the
 * same in other words.
 *
 * @param words in small letters, without endings
 */
record QuestionTopic(Set<String> words) {
  /** Of the words of the shorter one, so many must stand in the other. */
  private static final double SHARED = 0.75;

  /** Fewer shared words say nothing. */
  private static final int AT_LEAST = 3;

  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> EMPTY =
      Set.of(
          """
          a about an and any are as at be been by can could did do does else for from had has
          have how i if in into is it its like may me might my no not of on once one or our out
          own please shall should so some tell than that the their them then there these they
          this those to under up us was we were what when where whether which who whom whose why
          will with would yes you your yours"""
              .split("\\s+"));

  static QuestionTopic of(String question) {
    return new QuestionTopic(
        APART
            .splitAsStream(question.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
            .map(QuestionTopic::root)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isLike(QuestionTopic other) {
    return (!words.isEmpty() && words.equals(other.words))
        || shared(other) >= Math.max(AT_LEAST, SHARED * Math.min(words.size(), other.words.size()));
  }

  /** Whether another asks of at least two of its words, and of two thirds of them. */
  boolean isWithin(QuestionTopic other) {
    return shared(other) >= 2 && 3 * shared(other) >= 2L * words.size();
  }

  /** The number of words that stand in both. */
  long shared(QuestionTopic other) {
    return words.stream().filter(other.words::contains).count();
  }

  /** Whether no word of it carries a meaning, as in "Yes". */
  boolean isEmpty() {
    return words.isEmpty();
  }

  private static String root(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
