package dev.bonafide.reading.chat;

import com.google.re2j.Pattern;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.Budget;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Names on lines of their own whose other words begin and end alike in all of them, but for figures
 * and what they count, in whatever language: {@code ana_r 6 hours ago | next}.
 */
final class LikeEnds {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 4;
  private static final int EDGE = 5;
  private static final String SHAPE = "NST" + TurnHead.ALONE;
  private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+(?: \\p{L}+\\b)?");

  private LikeEnds() {}

  /** The text whose heads are told, which are the same in each way it is read. */
  private record Ended(String text) {}

  /** The heads of most lines; none where there are no two names with the same words. */
  static SortedMap<Integer, TurnHead> in(TextPage page) {
    return Budget.once(new Ended(page.text()), () -> told(page));
  }

  private static SortedMap<Integer, TurnHead> told(TextPage page) {
    Map<String, SortedMap<Integer, TurnHead>> ends = new LinkedHashMap<>();
    page.each()
        .filter(line -> line.text().length() <= LONGEST)
        .filter(line -> line.text().chars().anyMatch(Character::isDigit))
        .forEach(
            line -> {
              String text = line.text().strip();
              Stream.iterate(text.indexOf(' '), at -> at > 0, at -> text.indexOf(' ', at + 1))
                  .limit(MOST_WORDS)
                  .filter(at -> ShownName.is(text.substring(0, at)))
                  .forEach(
                      at ->
                          ends.computeIfAbsent(edges(text.substring(at)), _ -> new TreeMap<>())
                              .put(
                                  line.number() - 1,
                                  new TurnHead(
                                      SHAPE, text.substring(0, at), null, line.text().length())));
            });
    return ends.entrySet().stream()
        .filter(end -> end.getKey().indexOf('#') >= 0)
        .map(Map.Entry::getValue)
        .filter(heads -> heads.values().stream().map(TurnHead::name).distinct().count() > 1)
        .max(Comparator.comparingInt(Map::size))
        .orElseGet(TreeMap::new);
  }

  private static String edges(String words) {
    String end = FIGURES.matcher(words.strip()).replaceAll("#");
    return end.length() <= EDGE ? "" : end.substring(0, EDGE) + end.substring(end.length() - EDGE);
  }
}
