package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which lines of a chat say who wrote what stands below them.
 *
 * @param heads names, with a time next to them or below
 * @param times lines with nothing but the time of the name above
 */
record NamedLines(Map<RecognizedLine, NameLine> heads, Set<RecognizedLine> times) {
  /** Names: a single one may be words. */
  private static final int FEWEST = 2;

  /** Of the lines with times: so many stand below names where none is next to its time. */
  private static final double MOST_BELOW = 0.8;

  /** Of the space above names: a line with so much above it begins a message. */
  private static final double SPACE = 0.8;

  /** Of the space between lines of one message: that above names is more. */
  private static final double SPACED = 1.5;

  /**
   * Names beside their times or, where nothing but "to me" stands there, above them.
   *
   * @param lines of a chat, from the top down
   */
  static NamedLines in(List<RecognizedLine> lines) {
    Map<RecognizedLine, NameLine> beside = new HashMap<>();
    Map<RecognizedLine, NameLine> above = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      RecognizedLine line = lines.get(i);
      NameLine.of(line).ifPresent(name -> beside.put(line, name));
      if (i + 1 < lines.size()) {
        NameLine.of(line, lines.get(i + 1)).ifPresent(name -> above.put(line, name));
      }
    }
    List<RecognizedLine> times = lines.stream().filter(TimeInLine::isAlone).toList();
    long below = times.stream().filter(line -> above.containsKey(before(lines, line))).count();
    // The edge of the screen may have cut one off.
    boolean isAbove =
        above.size() >= FEWEST && below >= MOST_BELOW * (times.size() + beside.size() - 1);
    return isAbove
        ? new NamedLines(sure(lines, above), Set.copyOf(times))
        : wrapped(lines, beside, above);
  }

  /** Names beside their times, and those that are so long that the time is on the next line. */
  private static NamedLines wrapped(
      List<RecognizedLine> lines,
      Map<RecognizedLine, NameLine> beside,
      Map<RecognizedLine, NameLine> above) {
    int edge = lines.stream().mapToInt(RecognizedLine::right).max().orElse(0);
    Map<RecognizedLine, NameLine> named = new HashMap<>(beside);
    Set<RecognizedLine> times = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      RecognizedLine line = lines.get(i - 1);
      RecognizedLine time = lines.get(i);
      NameLine name = above.get(line);
      int blank = time.height() / 2;
      boolean hasNoRoom = line.right() + blank + time.right() - time.left() > edge;
      if (name != null && hasNoRoom && !beside.isEmpty()) {
        named.putIfAbsent(line, name);
        times.add(time);
      }
    }
    Map<RecognizedLine, NameLine> sure = sure(lines, named);
    times.removeIf(time -> !sure.containsKey(before(lines, time)));
    Map<RecognizedLine, NameLine> heads = new HashMap<>(sure);
    lines.stream()
        .filter(line -> isBehindUnseen(line, sure.keySet()))
        .forEach(line -> heads.put(line, NameLine.unseen()));
    return new NamedLines(heads, times);
  }

  /** Whether it is a time where times are behind names, and no name was seen before it. */
  private static boolean isBehindUnseen(RecognizedLine line, Set<RecognizedLine> heads) {
    int margin = heads.stream().mapToInt(RecognizedLine::left).max().orElse(line.left());
    int end = heads.stream().mapToInt(RecognizedLine::right).max().orElse(0);
    return TimeInLine.isAlone(line)
        && line.left() > margin + line.height()
        && line.left() < end
        && heads.size() >= FEWEST;
  }

  /**
   * Without what may as well be words before a time: neither written as a name, nor repeated, nor a
   * handle as far below a message as names are, or close below a name.
   */
  private static Map<RecognizedLine, NameLine> sure(
      List<RecognizedLine> lines, Map<RecognizedLine, NameLine> named) {
    Collection<NameLine> all = named.values();
    Predicate<RecognizedLine> isNamed =
        line -> {
          NameLine name = named.get(line);
          return name != null && (name.isPlain() || all.stream().filter(name::fits).count() > 1);
        };
    int space = space(lines, isNamed);
    boolean isTold = space >= SPACED * Math.max(1, space(lines, line -> !named.containsKey(line)));
    Map<RecognizedLine, NameLine> sure = new HashMap<>();
    named.forEach(
        (line, name) -> {
          boolean isFirst = line.equals(lines.getFirst()) && name.isOfSeveral();
          boolean isApart = isTold && (isFirst || above(lines, line) >= SPACE * space);
          RecognizedLine before = before(lines, line);
          boolean isBelow = !before.equals(line) && named.containsKey(before);
          boolean isSaid = isTold && !isApart && isBelow;
          boolean isOne =
              (name.isPlain() && !isSaid)
                  || (isApart && name.mayBeSmall())
                  || name.isRepeated(all)
                  || all.stream().filter(name::fits).count() > 1
                  || name.meantIn(all).isPresent();
          if (isOne) {
            sure.put(line, name.spelled(all));
          }
        });
    return sure;
  }

  /** What is free above most such lines, in pixels; 0 where there are none. */
  private static int space(List<RecognizedLine> lines, Predicate<RecognizedLine> which) {
    int[] spaces =
        lines.stream()
            .skip(1)
            .filter(which)
            .mapToInt(line -> above(lines, line))
            .sorted()
            .toArray();
    // Of two, the smaller one: a day stands in the space above a name.
    return spaces.length == 0 ? 0 : spaces[(spaces.length - 1) / 2];
  }

  private static int above(List<RecognizedLine> lines, RecognizedLine line) {
    return line.top() - before(lines, line).bottom();
  }

  private static RecognizedLine before(List<RecognizedLine> lines, RecognizedLine line) {
    return lines.get(Math.max(0, lines.indexOf(line) - 1));
  }
}
