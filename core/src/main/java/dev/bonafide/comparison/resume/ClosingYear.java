package dev.bonafide.comparison.resume;

import dev.bonafide.text.TextWords;
import java.util.Set;

/** The year in which something on a line was over. */
final class ClosingYear {
  private static final int EARLIEST = 1970;
  private static final int LATEST = 2100;

  /** After these a year is when something began. */
  private static final Set<String> OPEN =
      Set.of(
          "since", "from", "after", "seit", "ab", "von", "nach", "depuis", "dès", "desde", "dal",
          "с", "после", "з", "od", "born", "by", "until", "til");

  private ClosingYear() {}

  /** The latest year of a line whose last word is a year; 0 where it does not close with one. */
  static int of(TextWords words) {
    int last = words.count() - 1;
    if (last < 1 || year(words.word(last)) == 0 || OPEN.contains(words.word(last - 1))) {
      return 0;
    }
    int latest = 0;
    for (int at = 0; at <= last; at++) {
      latest = Math.max(latest, year(words.word(at)));
    }
    return latest;
  }

  private static int year(String word) {
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= EARLIEST && year <= LATEST ? year : 0;
  }
}
