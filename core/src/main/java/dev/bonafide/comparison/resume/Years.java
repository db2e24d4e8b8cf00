package dev.bonafide.comparison.resume;

import dev.bonafide.text.TextWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Years of experience as someone counts them.
 *
 * @param isTotal whether they are of experience as such, not in one craft, place or form of work
 */
public record Years(int count, boolean isTotal) {
  private static final List<String> NUMBERS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                  + " fourteen fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" ", -1));
  private static final Set<String> BETWEEN =
      Set.of("of", "professional", "work", "working", "solid", "total", "industry", "the");
  private static final Set<String> NARROWS =
      Set.of("in", "with", "of", "on", "as", "using", "at", "for", "from", "there", "here");
  private static final int APART = 3;
  private static final int FARTHEST = 4;
  private static final int MOST = 60;

  /** The first count in a text. */
  public static Optional<Years> in(TextWords words) {
    for (int at = 1; at < words.count(); at++) {
      if (words.word(at).equals("years") || words.word(at).equals("year")) {
        Optional<Years> years = at(words, at);
        if (years.isPresent()) {
          return years;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether both cannot be counts of one life: one is at least twice the other, three years off.
   */
  public boolean excludes(Years other) {
    int more = Math.max(count, other.count);
    int less = Math.min(count, other.count);
    return less > 0 && more >= 2 * less && more - less >= APART;
  }

  private static Optional<Years> at(TextWords words, int years) {
    int number = years - (words.word(years - 1).equals("+") ? 2 : 1);
    int count = number < 0 ? 0 : count(words.word(number));
    int to = years + 1;
    while (to < words.count() && to - years < FARTHEST && BETWEEN.contains(words.word(to))) {
      to++;
    }
    if (count == 0 || to >= words.count() || !words.word(to).equals("experience")) {
      return Optional.empty();
    }
    boolean narrow = to + 1 < words.count() && NARROWS.contains(words.word(to + 1));
    return Optional.of(new Years(count, !narrow));
  }

  private static int count(String word) {
    if (word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(word) <= MOST ? Integer.parseInt(word) : 0;
    }
    return Math.max(0, NUMBERS.indexOf(word));
  }
}
