package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What became of messages, as it stands behind the times of their heads: one of a few states, such
 * as that someone read it. No one says these, so that such a head has its line to itself.
 */
final class HeadStates {
  private static final int LONGEST = 24;
  private static final int MOST = 3;
  private static final int FEWEST = 4;

  private HeadStates() {}

  /** The same heads, for each shape, with states apart from the words. */
  static List<SortedMap<Integer, TurnHead>> apart(
      List<SortedMap<Integer, TurnHead>> shapes, TextPage page) {
    Map<String, SortedMap<Integer, TurnHead>> apart = new LinkedHashMap<>();
    for (SortedMap<Integer, TurnHead> heads : shapes) {
      SortedMap<Integer, TurnHead> alone = new TreeMap<>(heads);
      alone.replaceAll((index, head) -> head.alone(page.line(index).text()));
      boolean stated = !alone.equals(heads) && areStated(alone, page);
      alone.replaceAll((index, head) -> head.upTo(page.line(index).text().length()));
      (stated ? alone : heads)
          .forEach(
              (index, head) ->
                  apart.computeIfAbsent(head.shape(), _ -> new TreeMap<>()).put(index, head));
    }
    return new ArrayList<>(apart.values());
  }

  /** Whether a few short texts come again behind the times, and words stand between the heads. */
  private static boolean areStated(SortedMap<Integer, TurnHead> alone, TextPage page) {
    boolean timed = alone.values().stream().allMatch(head -> TurnHead.isAlone(head.shape()));
    if (alone.size() < FEWEST || !timed) {
      return false;
    }
    List<Integer> lines = List.copyOf(alone.keySet());
    List<String> states =
        alone.entrySet().stream()
            .map(head -> page.line(head.getKey()).text().substring(head.getValue().words()).strip())
            .distinct()
            .limit(MOST + 1L)
            .toList();
    long parted =
        IntStream.range(1, lines.size())
            .filter(at -> lines.get(at) - lines.get(at - 1) > 1)
            .count();
    return states.size() <= MOST
        && states.stream().allMatch(state -> state.length() <= LONGEST && !Naming.asks(state))
        && parted * 2 > lines.size();
  }
}
