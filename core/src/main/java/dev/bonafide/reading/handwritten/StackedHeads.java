package dev.bonafide.reading.handwritten;

import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Heads of two lines: a name over a time, or a time over a name, each with nothing else. */
final class StackedHeads {
  private static final int LONGEST_NAME = 50;

  private StackedHeads() {}

  /** Those of a text, by their first lines: those with the name above, and those with the time. */
  static List<SortedMap<Integer, TurnHead>> in(TextPage page, boolean anyWords) {
    SortedMap<Integer, TurnHead> nameFirst = new TreeMap<>();
    SortedMap<Integer, TurnHead> timeFirst = new TreeMap<>();
    boolean above = page.count() > 0 && Stamp.isLikely(page.line(0).text());
    for (int index = 1; index < page.count(); index++) {
      boolean below = Stamp.isLikely(page.line(index).text());
      if (below != above) {
        int place = index - 1;
        TextLine first = page.line(place);
        TextLine second = page.line(index);
        SortedMap<Integer, TurnHead> heads = below ? nameFirst : timeFirst;
        (below
                ? head("N/T$", first, second, second, anyWords)
                : head("T/N$", second, first, second, anyWords))
            .ifPresent(head -> heads.put(place, head));
      }
      above = below;
    }
    return List.of(nameFirst, timeFirst);
  }

  /**
   * The head that two lines are.
   *
   * @param last the lower of the two
   */
  private static Optional<TurnHead> head(
      String shape, TextLine name, TextLine time, TextLine last, boolean anyWords) {
    String who = name.text().strip();
    String when = time.text().strip();
    boolean sized = !who.isEmpty() && who.length() <= LONGEST_NAME;
    int end = sized ? Stamp.end(when, 0, anyWords) : 0;
    boolean alone = end > 0 && (end == when.length() || isRemark(when.substring(end).strip()));
    int words = last.end() - Math.min(name.start(), time.start());
    return alone && HeadParser.isName(who)
        ? Optional.of(new TurnHead(shape, who, when.substring(0, end), words))
        : Optional.empty();
  }

  private static boolean isRemark(String behind) {
    return behind.startsWith("(") && behind.endsWith(")");
  }
}
