package dev.bonafide.reading.chat;

import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.SortedMap;
import java.util.stream.Collectors;

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
    int end = -1;
    for (int below = index; below < page.count(); below++) {
      TextLine line = page.line(below);
      String begun = line.text().strip().replaceFirst("…$", "");
      if (line.start() >= from) {
        if (begun.length() < SHORTEST || !said.contains("\n" + begun)) {
          return end;
        }
        end = line.end();
      }
    }
    return end;
  }

  private String said(int index, TurnHead head, int shown) {
    int from = page.line(index).start() + head.words();
    int next = heads.tailMap(index + 1).keySet().stream().findFirst().orElse(shown);
    int to = Math.clamp(page.line(Math.min(shown, next)).start(), from, from + LONGEST);
    return page.text().substring(from, to).strip();
  }
}
