package dev.bonafide.conversation.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Finds what the end of one screenshot and the beginning of the next both show: the best way to lay
 * the last words of the one over the first words of the other, as fragments of genomes are joined
 * (an overlap alignment, the variant of Needleman and Wunsch, 1970, with free ends). The edges of
 * screens cut bubbles, and words are misread, so not every word has to be found.
 */
final class SharedWords {
  /** Words of either that are held against the other: four screens full, or two of letters. */
  private static final int MOST = 1_000;

  /** Of the words that both show: so many more are alike than not. */
  private static final double ALIKE = 0.5;

  /** Words alike; fewer are the same only where whole bubbles are. */
  private static final int FEWEST = 3;

  /** Letters alike in scripts without blanks; fewer are a polite ending. */
  private static final int FEWEST_LETTERS = 8;

  /** What a figure costs that is another or missing: two sums in one form are two messages. */
  private static final int FIGURE = -5;

  private final List<ScreenshotWord> before;
  private final List<ScreenshotWord> after;

  private SharedWords(List<ScreenshotWord> before, List<ScreenshotWord> after) {
    this.before = before.subList(Math.max(0, before.size() - MOST), before.size());
    this.after = after.subList(0, Math.min(MOST, after.size()));
  }

  /** The last of the next one's words that the one before shows as well; empty for none. */
  static Optional<ScreenshotWord> last(
      List<ScreenshotBubble> before, List<ScreenshotBubble> after) {
    return new SharedWords(ScreenshotWord.in(before), ScreenshotWord.in(after)).last();
  }

  private Optional<ScreenshotWord> last() {
    int[] scores = scores();
    int best = 0;
    for (int n = 1; n <= after.size(); n++) {
      int fewest = after.get(n - 1).isDense() ? FEWEST_LETTERS : FEWEST;
      boolean isShared = scores[n] >= ALIKE * n && (scores[n] >= fewest || isWhole(n));
      best = isShared && scores[n] > scores[best] ? n : best;
    }
    return best == 0 ? Optional.empty() : Optional.of(after.get(best - 1));
  }

  /** By how many words of the next one: alike less unlike, up to the end of the one before. */
  private int[] scores() {
    int[] row = new int[after.size() + 1];
    for (int j = 1; j <= after.size(); j++) {
      row[j] = row[j - 1] + left(after.get(j - 1));
    }
    for (ScreenshotWord word : before) {
      int[] next = new int[row.length];
      for (int j = 1; j < row.length; j++) {
        ScreenshotWord other = after.get(j - 1);
        int laid = row[j - 1] + laid(word, other);
        next[j] = Math.max(laid, Math.max(row[j] + left(word), next[j - 1] + left(other)));
      }
      row = next;
    }
    row[0] = 0;
    return row;
  }

  private static int laid(ScreenshotWord one, ScreenshotWord other) {
    return one.isLike(other) ? 1 : one.isFigure() || other.isFigure() ? FIGURE : -1;
  }

  private static int left(ScreenshotWord word) {
    return word.isFigure() ? FIGURE : -1;
  }

  /** Whether these words are whole bubbles, alike one by one. */
  private boolean isWhole(int n) {
    int from = before.size() - n;
    for (int i = 0; i < n; i++) {
      if (from < 0 || !before.get(from + i).isLike(after.get(i))) {
        return false;
      }
    }
    boolean begins = from == 0 || before.get(from - 1).bubble() != before.get(from).bubble();
    return begins && after.get(n - 1).rest().text().chars().noneMatch(Character::isLetterOrDigit);
  }
}
