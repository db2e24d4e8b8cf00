package dev.bonafide.reading.chat;

import dev.bonafide.reading.turn.TextPage;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand a second time below the name of the one who has said them, as where a reply
 * shows what it answers, or a thread is written in its place, too. They are heard once.
 */
record ShownAgain(TextPage page, SortedMap<Integer, TurnHead> heads) {

  /** So many turns back they are looked for, and only at the beginning of each. */
  private static final int FAR = 16;

  private static final int LONGEST = 500;

  /** Fewer characters may be said by someone else as well. */
  private static final int SHORTEST = 8;

  /** The name that a line is, with a sign before it or not. */
  static String name(String line) {
    String name = line.substring(0, Math.min(line.length(), ShownName.LONGEST)).strip();
    return name.startsWith("@") ? name.substring(1) : name;
  }

  /**
   * Where such words end; -1 where there are none.
   *
   * @param index of the line with the name
   * @param from offset of what is below it
   */
  int end(String name, int index, int from) {
    String said =
        heads.headMap(index).reversed().entrySet().stream()
            .limit(FAR)
            .filter(one -> one.getValue().name().equals(name))
            .map(one -> said(one.getKey(), one.getValue(), index))
            .collect(Collectors.joining("\n", "\n", ""));
    int first = index;
    while (first < page.count() && page.line(first).start() < from) {
      first++;
    }
    int below = first;
    while (below < page.count() && isIn(said, page.line(below).text().strip())) {
      below++;
    }
    return below > first ? page.line(below - 1).end() : -1;
  }

  private String said(int index, TurnHead head, int shown) {
    int from = page.line(index).start() + head.words();
    Stream<Integer> below = heads.tailMap(index + 1).keySet().stream();
    int next = page.line(Math.min(shown, below.findFirst().orElse(shown))).start();
    return page.text().substring(from, Math.clamp(next, from, from + LONGEST)).strip();
  }

  /** Whether a line is one of those that were said, whole or cut short. */
  private static boolean isIn(String said, String line) {
    String begun = line.endsWith("…") ? line.substring(0, line.length() - 1) : line;
    return begun.length() >= SHORTEST && said.contains("\n" + begun);
  }
}
